import * as React from 'react';
import { plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useGroupsShared } from '../GroupsContext';
import styles from './FoundGroups.module.scss';

/** Finished groups answer too, but are shown on request only. */
export function FinishedHint({ count, onShow }: { readonly count: number; onShow(): void }): React.ReactElement | null {
  const { strings: { hints } } = useGroupsShared();
  const { locale } = usePart();
  if (count === 0) return null;
  return (
    <p className={styles.hint}>
      {plural(locale, hints.finished, count)}{' '}
      <button type="button" className={styles.inline} onClick={onShow}>{hints.showFinished}</button>
    </p>
  );
}
