import type { SearchCode } from '../../domain/finding/SearchCode';
import type { TextRange } from '../../domain/search/highlight';

/** Finds the pieces of texts that answer a query. Each text is looked at once: the same one is asked for when it is shown and when it is judged. */
export function rememberMarks(query: string, search: Pick<SearchCode, 'highlight'> | undefined): (text: string) => readonly TextRange[] {
  if (!search || !query.trim()) return () => [];
  const known = new Map<string, readonly TextRange[]>();
  return text => {
    const ranges = known.get(text) ?? search.highlight(text, query);
    known.set(text, ranges);
    return ranges;
  };
}
