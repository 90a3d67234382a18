import * as React from 'react';
import { EmptyState } from '../EmptyState';
import styles from './NoResult.module.scss';

/** Something to do about it. */
export interface WayOut {
  readonly text: string;
  onTake(): void;
}

interface NoResultProps {
  /** For which words and filters there is nothing. */
  readonly sentence: string;
  readonly waysOut: readonly WayOut[];
  /** Whom to ask. */
  readonly note?: React.ReactNode;
}

/** Nothing answers: why, and how there is something again. */
export function NoResult({ sentence, waysOut, note }: NoResultProps): React.ReactElement {
  return (
    <EmptyState>
      <p>{sentence}</p>
      <div className={styles.waysOut}>
        {waysOut.map(({ text, onTake }) => <button key={text} type="button" className={styles.wayOut} onClick={onTake}>{text}</button>)}
      </div>
      {note && <div className={styles.note}>{note}</div>}
    </EmptyState>
  );
}
