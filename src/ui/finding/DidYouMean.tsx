import * as React from 'react';
import type { Answer } from '../../domain/search/SearchDocument';
import { fillNodes } from '../format';
import styles from './DidYouMean.module.scss';
import { replaceWord } from './replaceWord';

interface DidYouMeanProps {
  readonly didYouMean: Answer['didYouMean'];
  /** What was searched for. */
  readonly text: string;
  /** `{typed}`, `{known}` */
  readonly template: string;
  onChange(text: string): void;
}

/** A word that nothing has, and the nearest that something has. */
export function DidYouMean({ didYouMean, text, template, onChange }: DidYouMeanProps): React.ReactElement | null {
  if (!didYouMean) return null;
  const { typed, known } = didYouMean;
  const change = (): void => onChange(replaceWord(text, typed, known));
  return (
    <p className={styles.hint}>
      {fillNodes(template, { typed, known: <button key="known" type="button" className={styles.known} onClick={change}>{known}</button> })}
    </p>
  );
}
