import * as React from 'react';
import type { TextRange } from '../../domain/search/highlight';
import styles from './MarkedText.module.scss';

interface MarkedTextProps {
  readonly text: string;
  /** What was searched for, in order and without overlap. */
  readonly ranges: readonly TextRange[];
}

/** A text in which what was searched for is marked. */
export function MarkedText({ text, ranges }: MarkedTextProps): React.ReactElement {
  const ends = ranges.map(({ end }) => end);
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <React.Fragment key={start}>
          {text.slice(index === 0 ? 0 : ends[index - 1], start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </React.Fragment>
      ))}
      {text.slice(ends[ends.length - 1] ?? 0)}
    </>
  );
}
