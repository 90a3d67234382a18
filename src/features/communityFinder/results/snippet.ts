import type { Community } from '../../../domain/community/Community';
import type { TextRange } from '../../../domain/search/highlight';

/** Characters on each side of what was found. */
const AROUND = 60;

/**
 * Where nothing that is shown anyway answers: of the purpose, the keywords, and the roles and themes, the one that answers most, cut at words.
 * @param wordOf a word of the list as the reader sees it
 */
export function snippetOf(
  { name, whoShouldJoin, purpose, keywords, roles, themes }: Community, marksIn: (text: string) => readonly TextRange[], wordOf: (value: string) => string
): string | undefined {
  const answers = (text: string): boolean => marksIn(text).length > 0;
  if (answers(name) || answers(whoShouldJoin)) return undefined;
  const values = [...themes, ...roles].map(wordOf).filter(answers).join(', ');
  const [found] = [purpose, keywords, values].filter(answers).sort((one, other) => marksIn(other).length - marksIn(one).length);
  return found && cutAround(found, marksIn(found)[0].start);
}

function cutAround(text: string, place: number): string {
  const from = place <= AROUND ? 0 : text.indexOf(' ', place - AROUND) + 1;
  const until = place + AROUND * 2;
  const lastSpace = text.lastIndexOf(' ', until);
  const to = until >= text.length ? text.length : lastSpace > place ? lastSpace : until;
  return `${from > 0 ? '…' : ''}${text.slice(from > place ? place : from, to)}${to < text.length ? '…' : ''}`;
}
