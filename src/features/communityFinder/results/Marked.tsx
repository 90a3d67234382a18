import * as React from 'react';
import type { TextRange } from '../../../domain/search/highlight';
import { useFinder } from '../FinderContext';
import styles from './Marked.module.scss';

/** A text in which what was searched for is marked. */
export const Marked = React.memo(({ text }: { readonly text: string }): React.ReactElement => {
  const { marksIn } = useFinder();
  return withMarks(text, marksIn(text));
});
Marked.displayName = 'Marked';

function withMarks(text: string, ranges: readonly TextRange[]): React.ReactElement {
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
