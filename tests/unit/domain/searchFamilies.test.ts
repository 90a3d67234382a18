import { arrangeFamilies } from '../../../src/domain/community/families';
import { prepareSearch } from '../../../src/domain/community/searchFamilies';
import { aChannelOf, aCommunity, outline } from '../../support/builders';

const jems = aCommunity({ name: 'Jems network', whoShouldJoin: 'Anyone who follows the software' });
const communication = aCommunity({ name: 'Communication and visibility', keywords: 'branding, ICON' });
const ipa = aChannelOf(communication, { name: 'IPA Communication' });
const coast = aCommunity({ name: 'Côte d’Azur', purpose: 'Επικοινωνία' });
const search = prepareSearch(arrangeFamilies([jems, aChannelOf(jems, { name: 'User Group' }), communication, ipa, coast]));

test.each([
  ['', ['Jems network', '  User Group', 'Communication and visibility', '  IPA Communication', 'Côte d’Azur']],
  ['   ', ['Jems network', '  User Group', 'Communication and visibility', '  IPA Communication', 'Côte d’Azur']],
  ['jems', ['Jems network', '  User Group']],
  ['network jems', ['Jems network', '  User Group']],
  ['softw', ['Jems network', '  User Group']],
  ['ČOMMUNICATION', ['Communication and visibility', '  IPA Communication']],
  ['ipa', ['Communication and visibility', '  IPA Communication']],
  ['icon', ['Communication and visibility', '  IPA Communication']],
  ['cote', ['Côte d’Azur']],
  ['ΕΠΙΚΟΙΝΩΝΙΑ', ['Côte d’Azur']],
  ['jems cote', []],
  ['zzz', []]
])('"%s"', (query, expected) => {
  expect(outline(search(query))).toEqual(expected);
});

test('a parent that does not match keeps only the channels that do', () => {
  const team = aCommunity({ name: 'Collaboration' });
  const narrowed = prepareSearch(arrangeFamilies([team, aChannelOf(team, { name: 'Baltic Sea' }), aChannelOf(team, { name: 'Med Lab' })]))('baltic');
  expect(outline(narrowed)).toEqual(['Collaboration', '  Baltic Sea']);
});

test('families come by their best member, children in the order of the owners', () => {
  const team = aCommunity({ name: 'Collaboration', purpose: 'Exchange at sea' });
  const channels = [aChannelOf(team, { name: 'Baltic ports' }), aChannelOf(team, { name: 'Baltic' })];
  const coast = aCommunity({ name: 'Coast', purpose: 'From the Baltic to the Black Sea' });
  const north = aCommunity({ name: 'North', keywords: 'Baltic' });
  const ranked = prepareSearch(arrangeFamilies([coast, north, team, ...channels]));
  expect(outline(ranked('baltic'))).toEqual(['Collaboration', '  Baltic ports', '  Baltic', 'North', 'Coast']);
  expect(outline(ranked('blatic sea'))).toEqual(['Coast']);
  expect(outline(ranked('&'))).toEqual(outline(ranked('')));
});
