import { useEffect, useMemo } from 'react';
import type { Community } from '../../../domain/community/Community';
import type { Choice, FinderOptions } from '../../../domain/finding/Choice';
import type { Findings } from '../../../domain/finding/Findings';
import type { ListWords } from '../../../domain/finding/listWords';
import { prepareFinding } from '../../../domain/finding/prepareFinding';
import type { SearchCode } from '../../../domain/finding/SearchCode';
import type { VisitorsOwn } from '../../../domain/finding/VisitorsOwn';
import type { Viewer } from '../../../domain/Viewer';
import { useSettled } from '../../../ui/finding/useSettled';
import { whileIdle } from '../../../ui/finding/whenIdle';

/** From this many communities on, results wait for a pause in the typing. */
const MANY = 1000;
const TYPING_PAUSE = 150;

interface FindingsInput {
  readonly communities: readonly Community[];
  readonly viewer: Viewer;
  readonly options: FinderOptions;
  readonly locale: string;
  readonly words: ListWords;
  readonly choice: Choice;
  readonly own: VisitorsOwn;
  /** Until it has come, a text is not answered. */
  readonly search?: SearchCode;
}

export interface FindingsState {
  readonly findings: Findings;
  /** What they answer: what is typed, or a moment older. */
  readonly text: string;
}

/** What answers the choice, found afresh when something that matters to it has changed. */
export function useFindings({ communities, viewer, options, locale, words, choice, own, search }: FindingsInput): FindingsState {
  const find = useMemo(() => prepareFinding({ communities, viewer, options, locale, words, search }), [communities, viewer, options, locale, words, search]);
  useEffect(() => whileIdle(find.warmUp), [find]);
  const settled = useSettled(choice.text, communities.length > MANY ? TYPING_PAUSE : 0);
  const text = search ? settled : '';
  const { facets, own: onlyOwn, sort } = choice;
  const findings = useMemo(
    () => find({ text, facets, own: onlyOwn, sort, view: 'cards', pages: 1 }, own),
    [find, text, facets, onlyOwn, sort, own]
  );
  return { findings, text };
}
