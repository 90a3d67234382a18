import type { Community } from '../../src/domain/community/Community';
import { type Choice, type FinderOptions, startingChoice } from '../../src/domain/finding/Choice';
import { type Finding, prepareFinding } from '../../src/domain/finding/prepareFinding';
import { search } from '../../src/domain/finding/search';
import type { SearchDocument } from '../../src/domain/search/SearchDocument';
import { LANGUAGES, REGIONS, ROLES, STRANDS, THEMES } from '../../src/lists/vocabulary';
import { pick, seededRandom } from './communities5000';
import { makeQueries, QUERY_KINDS } from './queries';

const OPTIONS: Pick<FinderOptions, 'preset' | 'locked' | 'guestsSee' | 'view'> = { preset: {}, locked: [], guestsSee: 'everything', view: 'cards' };

/** Makes communities of documents: a third are channels, every facet is filled, one in ten is old. */
export function communitiesOf(documents: readonly SearchDocument[], seed = 3): readonly Community[] {
  const random = seededRandom(seed);
  const some = (values: readonly string[], most: number): readonly string[] => [...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(values, random)))];
  return documents.map(({ id, title, keywords, text }, place) => {
    const parent = place > 0 && random() < 0.33 ? documents[place - 1 - (place - 1) % 3] : undefined;
    const isChannel = parent && parent.id !== id && place % 3 !== 0;
    const chance = random();
    const replacement = documents[(place + 7) % documents.length];
    return {
      id, name: title, keywords, purpose: text, whoShouldJoin: '', kind: isChannel ? 'Private channel' : 'Team', isParentFirst: Boolean(isChannel),
      ...(isChannel && { parent: { id: parent.id, name: parent.title } }),
      status: chance < 0.05 ? 'Archived' : chance < 0.1 ? 'View-only' : 'Active',
      access: pick(['Open', 'On request', 'By invitation'] as const, random),
      roles: some(ROLES, 3), notFor: some(ROLES, 1), themes: some(THEMES, 2), strands: some(STRANDS, 2), regions: some(REGIONS, 2), languages: some(LANGUAGES, 2),
      successors: chance < 0.1 ? [{ id: replacement.id, name: replacement.title }] : [],
      isFeatured: random() < 0.02, addedOn: new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 2000))).toISOString()
    };
  });
}

/** What a person does, one after another: each asks for new findings. */
function choicesOf(documents: readonly SearchDocument[]): Readonly<Record<string, readonly Partial<Choice>[]>> {
  const random = seededRandom(11);
  const texts = QUERY_KINDS.flatMap(kind => makeQueries(documents, kind, 10).map(({ text }) => text));
  const facets = (): Choice['facets'] => ({ theme: [pick(THEMES, random)], role: [pick(ROLES, random)], strand: [pick(STRANDS, random)] });
  return {
    'each keystroke of a query': texts.slice(0, 20).flatMap(text => [...text].map((_, at) => ({ text: text.slice(0, at + 1) }))),
    'a query under three facets': texts.map(text => ({ text, facets: facets() })),
    'a value of a facet': Array.from({ length: 150 }, () => ({ facets: facets() })),
    'one letter that is everywhere': [...'aeionrstu'].flatMap(letter => Array.from({ length: 10 }, () => ({ text: letter, sort: 'name' as const, facets: facets() }))),
    'everything, by name': Array.from({ length: 50 }, (_, at) => ({ sort: 'name' as const, facets: { theme: [THEMES[at % THEMES.length]] } }))
  };
}

export interface FindingRow {
  readonly 'median ms': number;
  readonly 'p95 ms': number;
  readonly 'worst ms': number;
}

/** Times of what a visitor waits for, and of preparing. */
export function measureFinding(documents: readonly SearchDocument[]): Readonly<Record<string, FindingRow>> {
  const communities = communitiesOf(documents);
  const withoutPurposes = communities.map(community => ({ ...community, purpose: '' }));
  const prepare = (known: readonly Community[]): Finding => prepareFinding({ communities: known, viewer: { isGuest: false, isAnonymous: false }, options: OPTIONS, locale: 'en', search });
  const finding = prepare(communities);
  finding.warmUp(() => true);
  const own = { favourites: new Set<number>(), visited: [] };
  const rows = Object.entries(choicesOf(documents)).map(([name, choices]): readonly [string, FindingRow] =>
    [name, timesOf(choices, choice => finding({ ...startingChoice(OPTIONS), ...choice }, own))]);
  const seven = (known: readonly Community[]): readonly (readonly Community[])[] => Array.from({ length: 7 }, () => known);
  const warmUp = (known: readonly Community[]): void => void prepare(known).warmUp(() => true);
  return {
    'prepare': timesOf(seven(communities), prepare),
    'prepare and warm up, no purposes': timesOf(seven(withoutPurposes), warmUp),
    'prepare and warm up': timesOf(seven(communities), warmUp),
    ...Object.fromEntries(rows)
  };
}

function timesOf<T>(inputs: readonly T[], run: (input: T) => unknown): FindingRow {
  const times = inputs.map(input => {
    const start = performance.now();
    run(input);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const at = (share: number): number => Math.round(10 * times[Math.ceil(times.length * share) - 1]) / 10;
  return { 'median ms': at(0.5), 'p95 ms': at(0.95), 'worst ms': at(1) };
}
