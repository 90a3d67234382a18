import * as React from 'react';
import type { Answer } from '../../domain/search/SearchDocument';
import { fillNodes } from '../format';
import styles from './DidYouMean.module.scss';

interface DidYouMeanProps {
  readonly didYouMean: Answer['didYouMean'];
  /** `{typed}`, `{known}` */
  readonly template: string;
  /** @param known in place of `typed` */
  onTake(typed: string, known: string): void;
}

/** A word that nothing has, and the nearest that something has. */
export function DidYouMean({ didYouMean, template, onTake }: DidYouMeanProps): React.ReactElement | null {
  if (!didYouMean) return null;
  const { typed, known } = didYouMean;
  return (
    <p className={styles.hint}>
      {fillNodes(template, { typed, known: <button key="known" type="button" className={styles.known} onClick={() => onTake(typed, known)}>{known}</button> })}
    </p>
  );
}
