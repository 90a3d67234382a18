import type { Community } from '../../../domain/community/Community';
import type { TextRange } from '../../../domain/search/highlight';

/** Characters on each side of what was found. */
const AROUND = 60;

/**
 * Where nothing that is shown anyway answers: the place in the purpose or the keywords that does, cut at words, or else the roles and themes.
 * @param wordOf a word of the list as the reader sees it
 */
export function snippetOf(
  { name, whoShouldJoin, purpose, keywords, roles, themes }: Community, marksIn: (text: string) => readonly TextRange[], wordOf: (value: string) => string
): string | undefined {
  const answers = (text: string): boolean => marksIn(text).length > 0;
  if (answers(name) || answers(whoShouldJoin)) return undefined;
  const values = [...themes, ...roles].map(wordOf).filter(answers).join(', ');
  const found = [purpose, keywords, values].find(answers);
  return found && cutAround(found, marksIn(found)[0].start);
}

function cutAround(text: string, place: number): string {
  const from = place <= AROUND ? 0 : text.indexOf(' ', place - AROUND) + 1;
  const until = place + AROUND * 2;
  const lastSpace = text.lastIndexOf(' ', until);
  const to = until >= text.length ? text.length : lastSpace > place ? lastSpace : until;
  return `${from > 0 ? '…' : ''}${text.slice(from > place ? place : from, to)}${to < text.length ? '…' : ''}`;
}
