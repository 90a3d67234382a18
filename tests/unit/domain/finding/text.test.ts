/** @jest-environment node */
import type { Community } from '../../../../src/domain/community/Community';
import { startingChoice } from '../../../../src/domain/finding/Choice';
import { type Finding, prepareFinding } from '../../../../src/domain/finding/prepareFinding';
import { search } from '../../../../src/domain/finding/search';
import { aChannelOf, aCommunity, aMember } from '../../../support/builders';
import { find, foundOutline, NOTHING_OWN, OPTIONS } from '../../../support/finding';

const jems = aCommunity({ name: 'Jems network', whoShouldJoin: 'Anyone who follows the software' });
const communication = aCommunity({ name: 'Communication and visibility', keywords: 'branding, ICON' });
const ipa = aChannelOf(communication, { name: 'IPA Communication' });
const coast = aCommunity({ name: 'Côte d’Azur', purpose: 'Επικοινωνία', themes: ['Finance'], roles: ['Auditor'] });
const communities = [jems, aChannelOf(jems, { name: 'User Group' }), communication, ipa, coast];

test.each([
  ['', ['Jems network', '  User Group', 'Communication and visibility', '  IPA Communication', 'Côte d’Azur']],
  ['   ', ['Jems network', '  User Group', 'Communication and visibility', '  IPA Communication', 'Côte d’Azur']],
  ['jems', ['Jems network', '  User Group']],
  ['network jems', ['Jems network', '  User Group']],
  ['softw', ['Jems network']],
  ['ČOMMUNICATION', ['Communication and visibility', '  IPA Communication']],
  ['ipa', ['(Communication and visibility)', '  IPA Communication']],
  ['icon', ['Communication and visibility', '  IPA Communication']],
  ['cote', ['Côte d’Azur']],
  ['finance auditor', ['Côte d’Azur']],
  ['ΕΠΙΚΟΙΝΩΝΙΑ', ['Côte d’Azur']],
  ['jems cote', []],
  ['zzz', []]
])('"%s"', (text, expected) => {
  expect(foundOutline(find(communities, { text }))).toEqual(expected);
});

describe('what can be picked can be typed', () => {
  const south = aCommunity({ name: 'South', themes: ['Monitoring systems'], roles: ['Auditor'], strands: ['B'], regions: ['South West Europe'], languages: ['French'] });
  const words = { 'Monitoring systems': 'Systèmes de suivi', Auditor: 'Auditeur', B: 'B transnational', French: 'français' };

  test.each(['monitoring', 'systemes de suivi', 'auditeur', 'auditor', 'transnational', 'south west', 'francais', 'french'])('"%s", in the language of the list and of the reader', text => {
    expect(foundOutline(find([south, aCommunity({ name: 'North' })], { text }, { words }))).toEqual(['South']);
  });

  test('a value that is the name of something in JavaScript is a word like others', () => {
    expect(foundOutline(find([aCommunity({ name: 'Odd', themes: ['constructor'] })], { text: 'constructor' }, { words }))).toEqual(['Odd']);
    expect(foundOutline(find([aCommunity({ name: 'Odd', themes: ['constructor'] })], { text: 'function' }, { words }))).toEqual([]);
  });
});

test('a parent that does not answer keeps only the channels that do', () => {
  const team = aCommunity({ name: 'Collaboration' });
  const found = find([team, aChannelOf(team, { name: 'Baltic Sea' }), aChannelOf(team, { name: 'Med Lab' })], { text: 'baltic' });
  expect(foundOutline(found)).toEqual(['(Collaboration)', '  Baltic Sea']);
});

test('families come by their best member, children in the order of the owners', () => {
  const team = aCommunity({ name: 'Collaboration', purpose: 'Exchange at sea' });
  const channels = [aChannelOf(team, { name: 'Baltic ports' }), aChannelOf(team, { name: 'Baltic' })];
  const sea = aCommunity({ name: 'Coast', purpose: 'From the Baltic to the Black Sea' });
  const north = aCommunity({ name: 'North', keywords: 'Baltic' });
  const all = [sea, north, team, ...channels];
  const found = find(all, { text: 'baltic' });
  expect(foundOutline(found)).toEqual(['(Collaboration)', '  Baltic ports', '  Baltic', 'North', 'Coast']);
  expect(found.communities.map(({ community }) => community.name)).toEqual(['Baltic', 'Baltic ports', 'North', 'Coast']);
  expect(foundOutline(find(all, { text: 'blatic sea' }))).toEqual(['Coast']);
  expect(foundOutline(find(all, { text: '&' }))).toEqual(foundOutline(find(all, { text: '' })));
});

test('a word that nobody has is named with the nearest that somebody has', () => {
  expect(find(communities, { text: 'cxmmxnicatixn' }).didYouMean).toEqual({ typed: 'cxmmxnicatixn', known: 'communication' });
  expect(find(communities, { text: 'jems' })).not.toHaveProperty('didYouMean');
});

describe('old names lead to what replaced them', () => {
  const old = (overrides: Partial<Community>, ...successors: readonly Community[]): Community =>
    aCommunity({ status: 'Archived', successors: successors.map(({ id, name }) => ({ id, name })), ...overrides });
  const finance = aCommunity({ name: 'Financial management' });
  const budget = aChannelOf(finance, { name: 'Budgets' });
  const certifying = old({ name: 'Certifying Authorities' }, finance);
  const eligibility = old({ name: 'Eligibility of expenditure', status: 'View-only' }, certifying);
  const emsUsers = old({ name: 'eMS user group', kind: 'Legacy community', status: 'Active' }, jems);
  const lost = old({ name: 'Climate change' });
  const circle = old({ id: 901, name: 'Oval', successors: [{ id: 902, name: 'Round' }] });
  const round = old({ id: 902, name: 'Round', successors: [{ id: 901, name: 'Oval' }] });
  const all = [jems, certifying, finance, budget, eligibility, emsUsers, lost, circle, round];

  test.each<[string, Record<string, readonly string[]>, number]>([
    ['certifying', { 'Financial management': ['Certifying Authorities'] }, 0],
    ['eligibility', { 'Eligibility of expenditure': [], 'Financial management': ['Eligibility of expenditure'] }, 0],
    ['ems user', { 'eMS user group': [], 'Jems network': ['eMS user group'] }, 0],
    ['financial', { 'Financial management': [], 'Budgets': [] }, 0],
    ['climate', {}, 1],
    ['oval', {}, 2]
  ])('%s', (text, expected, archivedCount) => {
    const found = find(all, { text });
    expect(Object.fromEntries(found.communities.map(({ community, formerly }) => [community.name, formerly]))).toEqual(expected);
    expect(found.archivedCount).toBe(archivedCount);
  });

  test('an archived one is shown beside its successor when it is asked for', () => {
    const found = find(all, { text: 'certifying', facets: { status: ['Active', 'Archived'] } });
    expect(found.communities.map(({ community }) => community.name)).toEqual(['Certifying Authorities', 'Financial management']);
    expect(found.archivedCount).toBe(0);
  });

  test('a successor has to answer the facets itself', () => {
    const found = find(all, { text: 'certifying', facets: { theme: ['Finance'] } });
    expect(found.communities).toEqual([]);
    expect(found.wayOut).toEqual({ dropFacet: 'theme', count: 1 });
  });
});

test('texts are read when warming up or with the first one that is searched for, and once', () => {
  let reads = 0;
  const counted = Object.defineProperty(aCommunity({ name: 'Jems network' }), 'whoShouldJoin', { get: () => `anybody ${++reads}`, enumerable: true });
  const prepare = (): Finding => prepareFinding({ communities: [counted], viewer: aMember, options: OPTIONS, locale: 'en', search });
  const [cold, warm] = [prepare(), prepare()];
  const searchFor = (finding: Finding, text: string): readonly string[] => foundOutline(finding({ ...startingChoice(OPTIONS), text }, NOTHING_OWN));
  expect(searchFor(cold, '')).toEqual(['Jems network']);
  expect(reads).toBe(0);
  warm.warmUp(() => true);
  expect(reads).toBe(1);
  for (const text of ['anybody', 'jems']) expect(searchFor(warm, text)).toEqual(['Jems network']);
  expect(reads).toBe(1);
  for (const text of ['anybody', 'jems']) expect(searchFor(cold, text)).toEqual(['Jems network']);
  expect(reads).toBe(2);
});
