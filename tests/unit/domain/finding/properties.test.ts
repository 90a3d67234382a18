/** @jest-environment node */
import * as fc from 'fast-check';
import type { Community } from '../../../../src/domain/community/Community';
import { type Choice, FACETS, OWN, SORTS } from '../../../../src/domain/finding/Choice';
import type { FoundFamily } from '../../../../src/domain/finding/Findings';
import { aCommunity } from '../../../support/builders';
import { find } from '../../../support/finding';

const VALUES = { theme: ['T1', 'T2', 'T3'], role: ['R1', 'R2', 'R3'], strand: ['A', 'B'], region: ['Sea', 'Alps'], language: ['English', 'Greek'] };
const ACCESS = ['Open', 'On request', 'By invitation'] as const;
const STATUS = ['Planned', 'Active', 'View-only', 'Archived'] as const;
const WORDS = ['network', 'finance', 'alpine', 'jems'];

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values]);
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map(words => words.join(' '));

const row = fc.record({
  name: text, keywords: text, whoShouldJoin: text, themes: some(VALUES.theme), roles: some(VALUES.role), notFor: some(VALUES.role), strands: some(VALUES.strand),
  regions: some(VALUES.region), languages: some(VALUES.language), access: fc.constantFrom(...ACCESS), status: fc.constantFrom(...STATUS),
  isFeatured: fc.boolean(), parentAt: fc.option(fc.nat(20)), successorsAt: fc.array(fc.nat(20), { maxLength: 2 })
});

/** A parent stands before its children, so that there are no circles; successors may go round. */
const communities = fc.array(row, { maxLength: 12 }).map(rows => rows.map(({ parentAt, successorsAt, ...rest }, place): Community => {
  const refAt = (at: number): { id: number; name: string } => ({ id: (at % rows.length) + 1, name: rows[at % rows.length].name });
  return aCommunity({
    ...rest, id: place + 1, successors: successorsAt.map(refAt),
    ...(parentAt !== null && place > 0 && { parent: refAt(parentAt % place) })
  });
}));

const choice: fc.Arbitrary<Partial<Choice>> = fc.record({
  text, sort: fc.constantFrom(...SORTS), own: fc.option(fc.constantFrom(...OWN), { nil: undefined }),
  facets: fc.record({
    theme: some([...VALUES.theme, 'T9']), role: some([...VALUES.role, 'R9']), strand: some(VALUES.strand), region: some(VALUES.region),
    language: some(VALUES.language), access: some(ACCESS), status: some(STATUS)
  }, { requiredKeys: [] })
});
const own = { favourites: new Set([1, 2, 5]), visited: [3, 1], memberOf: new Set([2, 4]) };

const flat = (families: readonly FoundFamily[]): readonly FoundFamily[] => families.flatMap(family => [family, ...flat(family.children)]);
const idsOf = (found: readonly { readonly community: Community }[]): readonly number[] => found.map(({ community }) => community.id);

test('a count is what choosing the value gives', () => {
  fc.assert(fc.property(communities, choice, (all, chosen) => {
    const { facets } = find(all, chosen, { own });
    for (const facet of FACETS) {
      for (const { value, count } of facets[facet]) {
        expect([facet, value, count]).toEqual([facet, value, find(all, { ...chosen, facets: { ...chosen.facets, [facet]: [value] } }, { own }).communities.length]);
      }
    }
  }), { numRuns: 60 });
});

test('the way out leads where it says', () => {
  fc.assert(fc.property(communities, choice, (all, chosen) => {
    const { communities: found, wayOut } = find(all, chosen, { own });
    if (!wayOut) return;
    expect(found).toHaveLength(0);
    const without: Partial<Choice> = 'dropText' in wayOut ? { text: '' } : { facets: { ...chosen.facets, [wayOut.dropFacet]: [] } };
    expect(find(all, { ...chosen, ...without }, { own }).communities).toHaveLength(wayOut.count);
  }), { numRuns: 300 });
});

test('families and the plain list hold the same, each once, and nothing that was not asked for', () => {
  fc.assert(fc.property(communities, choice, (all, chosen) => {
    const findings = find(all, chosen, { own });
    const inFamilies = flat(findings.families);
    const found = inFamilies.filter(({ isContext }) => !isContext);
    expect([...idsOf(found)].sort()).toEqual([...idsOf(findings.communities)].sort());
    expect(new Set(idsOf(inFamilies)).size).toBe(inFamilies.length);
    expect(findings.excluded.filter(({ community }) => idsOf(found).includes(community.id))).toEqual([]);
    const isArchivedAsked = chosen.facets?.status?.includes('Archived');
    if (!isArchivedAsked) expect(inFamilies.map(({ community }) => community.status)).not.toContain('Archived');
    for (const family of inFamilies) if (family.isContext) expect(flat(family.children).some(({ isContext }) => !isContext)).toBe(true);
    expect(found.length).toBeLessThanOrEqual(all.length);
  }));
});

test('choosing moves no value and takes none away', () => {
  fc.assert(fc.property(communities, choice, (all, chosen) => {
    const before = find(all).facets;
    const after = find(all, chosen, { own }).facets;
    for (const facet of FACETS) {
      const values = before[facet].map(({ value }) => value);
      expect(after[facet].map(({ value }) => value).filter(value => values.includes(value))).toEqual(values);
    }
  }));
});

test('what a locked facet leaves is what choosing it leaves', () => {
  fc.assert(fc.property(communities, choice, some(VALUES.theme), (all, chosen, theme) => {
    const options = { preset: { theme }, locked: ['theme'] as const };
    const locked = find(all, { ...chosen, facets: { ...chosen.facets, theme: ['T9'] } }, { own, options });
    const picked = find(all, { ...chosen, facets: { ...chosen.facets, theme } }, { own });
    expect(idsOf(locked.communities)).toEqual(idsOf(picked.communities));
    expect(locked.total).toBe(find(all, { facets: { theme } }).communities.length);
  }));
});
