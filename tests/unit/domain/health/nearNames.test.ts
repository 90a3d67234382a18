/** @jest-environment node */
import { checkCommunities } from '../../../../src/domain/health/communities/checkCommunities';
import { prepareNearNames } from '../../../../src/domain/health/nearNames';
import { slipCounterOf } from '../../../../src/domain/search/slips';
import { aRecord, HEALTH } from '../../../support/communityRecords';
import { processorTime } from '../../../support/processorTime';

test.each([
  ['Evaluation pilot ISO', 'Evaluation pilot A', false],
  ['Evaluation pilot A', 'Evaluation pilot B', false],
  ['Evaluation pilot ISO', 'Evaluation pilot MRS & SBS', false],
  ['Transnational programme heads', 'Interregional programme heads', false],
  ['Auditors network', 'Controllers network', false],
  ['HIT 2014–2020', 'HIT 2021–2027', false],
  ['Working group 12345', 'Working group 12346', false],
  ['East', 'West', false],
  ['???', '!!!', false],
  ['Network network jems', 'Network jems jems', false],
  ['Evaluation pilot MRS & SBS', 'Evaluation pilot MRS and SBS', true],
  ['Jemsnetwork', 'Jems network', true],
  ['HIT 2021-2027', 'HIT 2021 – 2027', true],
  ['Finacial managment', 'Financial management', true],
  ['Finacial managmnt', 'Financial management', false],
  ['Finacial comunicaton', 'Financial communication', false],
  ['Auditor network', 'Auditors network', true],
  ['Ελεγκτές', 'ΕΛΕΓΚΤΕΣ', true],
  ['Communicaiton and visibility', 'Visibility & communication', true]
])('"%s" and "%s" near: %s', (one, other, near) => {
  const things = [{ name: one }, { name: other }];
  const find = prepareNearNames(things);
  expect(find(one).has(things[1])).toBe(near);
  expect(find(other).has(things[0])).toBe(near);
});

test.each([
  ['', '', 0], ['abc', '', 3], ['abc', 'abc', 0], ['network', 'netwrok', 1], ['network', 'netwok', 1], ['network', 'networks', 1],
  ['network', 'setwork', 1], ['kitten', 'sitting', 3], ['ca', 'abc', 3]
])('"%s" and "%s" are %i slips apart', (one, other, slips) => {
  expect(slipCounterOf(one)(other, 9).whole).toBe(slips);
  expect(slipCounterOf(other)(one, 9).whole).toBe(slips);
});

test('five thousand rows take less than two seconds', () => {
  const WORDS = ['Programme', 'Finance', 'Climate', 'Network', 'Evaluation', 'Communication', 'Cooperation', 'Maritime', 'Alpine', 'Danube', 'Baltic', 'Monitoring'];
  const word = (n: number): string => WORDS[n % WORDS.length];
  const records = Array.from({ length: 5000 }, (_, i) => aRecord({ id: i + 1, name: `${word(i)} ${word(i / 12 | 0)} ${word(i / 144 | 0)} ${word(i / 1728 | 0)}` }));
  const start = processorTime();
  checkCommunities(records, HEALTH);
  expect(processorTime() - start).toBeLessThan(2000);
});
