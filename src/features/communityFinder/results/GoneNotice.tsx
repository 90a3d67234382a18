import * as React from 'react';
import { useFinder } from '../FinderContext';
import styles from './Results.module.scss';

interface GoneNoticeProps {
  readonly isGone: boolean;
  onDismiss(): void;
}

/** A link led to a community that the list does not have any more. */
export function GoneNotice({ isGone, onDismiss }: GoneNoticeProps): React.ReactElement | null {
  const { hints } = useFinder().strings;
  if (!isGone) return null;
  return (
    <div className={styles.gone} role="status">
      <p>{hints.gone}</p>
      <button type="button" className={styles.inline} onClick={onDismiss}>{hints.dismiss}</button>
    </div>
  );
}
