import * as fc from 'fast-check';
import { checkCommunities } from '../../../../src/domain/health/communities/checkCommunities';
import type { CommunityRecord } from '../../../../src/domain/health/communities/CommunityRecord';
import type { ProblemReason } from '../../../../src/domain/RowError';
import { aRecord, HEALTH } from '../../../support/communityRecords';

describe('whatever stands in the list', () => {
  const reference = fc.record({ id: fc.integer({ min: 1, max: 8 }), name: fc.constantFrom('', 'General', 'Jems network') });
  const TYPED = [
    '', ' ', 'https://teams.microsoft.com/l/team/%', 'https://teams.microsoft.com/l/channel/a?tenantId=%', 'a@b.example', aRecord().groupId, aRecord({ id: 2 }).groupId
  ];
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...TYPED));
  const date = fc.option(fc.oneof(fc.constantFrom('', 'soon', '2026-03-10', '+275760-09-13T00:00:00Z'), text), { nil: undefined });
  const reason = fc.constantFrom<ProblemReason>('required', 'choice', 'link', 'number', 'tooLong', 'parentMissing', 'parentRequired', 'parentCycle');
  const record: fc.Arbitrary<CommunityRecord> = fc.record({
    id: fc.integer({ min: 1, max: 8 }),
    name: fc.oneof(fc.constantFrom('Jems network', 'Jems netwrok', 'Network jems', 'Jems networks', 'General'), text),
    kind: fc.constantFrom('Team', 'Private channel', 'Site', 'Legacy community', undefined),
    status: fc.constantFrom('Planned', 'Active', 'View-only', 'Archived', undefined),
    access: fc.constantFrom('Open', 'On request', 'By invitation', undefined),
    parent: fc.option(reference, { nil: undefined }), successors: fc.array(reference, { maxLength: 3 }), hasContact: fc.boolean(), mailbox: text,
    teamsLink: text, siteLink: text, groupId: text, channelId: text, viewOnlyUntil: date, reviewedOn: date, created: date,
    choices: fc.array(fc.record({ column: fc.constantFrom('Roles', 'Not for', 'Themes'), values: fc.array(text), allowed: fc.array(text) }), { maxLength: 3 }),
    problems: fc.array(fc.record({ column: fc.constantFrom('Kind', 'Teams link', 'Parent'), reason, value: text }), { maxLength: 3 })
  });
  const list = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 8 });
  const asSet = (records: readonly CommunityRecord[]): readonly string[] => checkCommunities(records, HEALTH).map(finding => JSON.stringify(finding)).sort();

  test('the findings are the same again, and in any order of the rows', () => {
    const shuffled = list.chain(records => fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })));
    fc.assert(fc.property(shuffled, ([records, others]) => {
      expect(asSet(others)).toEqual(asSet(records));
      expect(checkCommunities(records, HEALTH)).toEqual(checkCommunities(records, HEALTH));
    }), { numRuns: 1000 });
  });

  test('a row that visitors do not see always has an error', () => {
    fc.assert(fc.property(list, records => {
      const findings = checkCommunities(records, HEALTH);
      for (const { id } of records.filter(({ problems }) => problems.length > 0)) {
        const told = findings.filter(finding => finding.row.id === id && (finding.severity === 'error' || finding.rule === 'unknownValue'));
        expect(told.length).toBeGreaterThan(0);
      }
    }), { numRuns: 1000 });
  });

  test('rows with the same id do no harm', () => {
    fc.assert(fc.property(fc.array(record, { maxLength: 5 }), records => Array.isArray(checkCommunities(records, HEALTH))));
  });
});
