import * as React from 'react';
import { MarkedText } from '../../../ui/finding/MarkedText';
import { useFinder } from '../FinderContext';

/** A text in which what was searched for is marked. */
export const Marked = React.memo(({ text }: { readonly text: string }): React.ReactElement => {
  const { marksIn } = useFinder();
  return <MarkedText text={text} ranges={marksIn(text)} />;
});
Marked.displayName = 'Marked';
