import type { Community } from '../../src/domain/community/Community';
import type { Choice, FinderOptions } from '../../src/domain/finding/Choice';
import { startingChoice } from '../../src/domain/finding/Choice';
import type { Findings, FoundFamily } from '../../src/domain/finding/Findings';
import { type FindingInput, prepareFinding } from '../../src/domain/finding/prepareFinding';
import { search } from '../../src/domain/finding/search';
import type { VisitorsOwn } from '../../src/domain/finding/VisitorsOwn';

export const OPTIONS: FinderOptions = {
  facets: ['theme', 'role', 'strand', 'region', 'language', 'access', 'status'],
  preset: {}, locked: [], view: 'cards', pageSize: 24, guestsSee: 'everything', linkName: '', signUpUrl: ''
};

export const NOTHING_OWN: VisitorsOwn = { favourites: new Set(), visited: [] };

interface Surroundings extends Partial<Pick<FindingInput, 'viewer' | 'locale' | 'words'>> {
  readonly options?: Partial<FindingInput['options']>;
  readonly own?: VisitorsOwn;
}

/** What is found with this choice; all else as a visitor starts with it. */
export function find(communities: readonly Community[], choice: Partial<Choice> = {}, { viewer, locale = 'en', words, options, own = NOTHING_OWN }: Surroundings = {}): Findings {
  const all = { ...OPTIONS, ...options };
  const finding = prepareFinding({ communities, viewer: viewer ?? { isGuest: false, isAnonymous: false }, options: all, locale, words, search });
  return finding({ ...startingChoice(all), ...choice }, own);
}

/** Names as an outline, children indented and context in brackets. */
export function foundOutline({ families }: Pick<Findings, 'families'>): readonly string[] {
  const lines = ({ community, isContext, children }: FoundFamily, indent: string): readonly string[] =>
    [`${indent}${isContext ? `(${community.name})` : community.name}`, ...children.flatMap(child => lines(child, `${indent}  `))];
  return families.flatMap(family => lines(family, ''));
}
