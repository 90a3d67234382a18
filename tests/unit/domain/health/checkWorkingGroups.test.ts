import { TENANT_ID, teamLink } from '../../../../sharepoint/local/seeds/teamsLinks';
import type { Finding } from '../../../../src/domain/health/Finding';
import { checkWorkingGroups, WORKING_GROUP_RULES, type WorkingGroupRule } from '../../../../src/domain/health/workingGroups/checkWorkingGroups';
import type { WorkingGroupRecord } from '../../../../src/domain/health/workingGroups/WorkingGroupRecord';
import { HEALTH } from '../../../support/communityRecords';

/** A group that nothing is wrong with. Today is 10 March 2026. */
function aGroup(changes: Partial<WorkingGroupRecord> = {}): WorkingGroupRecord {
  const id = changes.id ?? 1;
  return {
    id, name: ['State aid', 'Indicators', 'Evaluation', 'Simplified costs'][id - 1], status: 'Active', subject: 'Finance', hasContact: false, mailbox: 'group@interact.example', teamsLink: '',
    siteLink: '', created: '2026-01-05T08:00:00Z', choices: [], problems: [], ...changes
  };
}

const inWords = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, row, values }) => [`${rule} #${row.id}`, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join(' '));
const check = (...records: readonly WorkingGroupRecord[]): readonly string[] => inWords(checkWorkingGroups(records, HEALTH));
const url = (number: number): string => teamLink(number, '').Url;

/** Each fault, and how the same rows look without it. */
const FAULTS: Readonly<Record<WorkingGroupRule, { bad: readonly WorkingGroupRecord[]; good: readonly WorkingGroupRecord[]; says: readonly string[] }>> = {
  linkBroken: {
    bad: [aGroup({ teamsLink: 'javascript:alert(1)', siteLink: 'http://contoso.sharepoint.com' })],
    says: ['linkBroken #1 column=Teams link value=javascript:alert(1)', 'linkBroken #1 column=Site link value=http://contoso.sharepoint.com'],
    good: [aGroup({ teamsLink: url(1), siteLink: 'https://contoso.sharepoint.com/sites/a' })]
  },
  linkForeign: {
    bad: [aGroup({ siteLink: 'https://evil.example/x' })], says: ['linkForeign #1 column=Site link value=https://evil.example/x host=evil.example'], good: [aGroup()]
  },
  linkDuplicate: {
    bad: [aGroup({ teamsLink: url(1) }), aGroup({ id: 2, teamsLink: url(1) })], says: ['linkDuplicate #2 other=State aid'],
    good: [aGroup({ teamsLink: url(1) }), aGroup({ id: 2, teamsLink: url(2) })]
  },
  linkWithoutTenant: { bad: [aGroup({ teamsLink: url(1).replace(/&tenantId=.*/, '') })], says: ['linkWithoutTenant #1'], good: [aGroup({ teamsLink: url(1) })] },
  linkOtherTenant: {
    bad: [aGroup({ teamsLink: url(1).replace(TENANT_ID, TENANT_ID.replace(/.$/, '9')) })], says: [`linkOtherTenant #1 value=${TENANT_ID.replace(/.$/, '9')}`],
    good: [aGroup({ teamsLink: url(1) })]
  },
  linkBlocksJoin: { bad: [aGroup({ teamsLink: `${url(1)}&allowXTenantAccess=False` })], says: ['linkBlocksJoin #1'], good: [aGroup({ teamsLink: url(1) })] },
  noContact: {
    bad: [aGroup({ mailbox: ' ' }), aGroup({ id: 2, status: 'Planned', mailbox: '' })], says: ['noContact #1', 'noContact #2'],
    good: [aGroup({ mailbox: '', hasContact: true }), aGroup({ id: 2, status: 'Finished', mailbox: '' })]
  },
  mailboxInvalid: { bad: [aGroup({ mailbox: 'write to us' })], says: ['mailboxInvalid #1 column=Contact mailbox value=write to us'], good: [aGroup()] },
  communityGone: {
    bad: [aGroup({ community: { id: 77, name: '' } })], says: ['communityGone #1 other=77'], good: [aGroup({ community: { id: 7, name: 'Financial management' } })]
  },
  endPassed: {
    bad: [aGroup({ endsOn: '2026-03-09' })], says: ['endPassed #1 date=2026-03-09'],
    good: [aGroup({ endsOn: '2026-03-10' }), aGroup({ id: 2, status: 'Finished', endsOn: '2020-01-01' })]
  },
  endsBeforeStart: {
    bad: [aGroup({ startsOn: '2026-05-02', endsOn: '2026-05-01' })], says: ['endsBeforeStart #1 start=2026-05-02 date=2026-05-01'],
    good: [aGroup({ startsOn: '2026-05-01', endsOn: '2026-05-01' }), aGroup({ id: 2, startsOn: '2026-05-01' })]
  },
  reviewedInFuture: { bad: [aGroup({ reviewedOn: '2026-03-11' })], says: ['reviewedInFuture #1 date=2026-03-11'], good: [aGroup({ reviewedOn: '2026-03-10' })] },
  noSubject: { bad: [aGroup({ subject: '' })], says: ['noSubject #1'], good: [aGroup({ subject: '', status: 'Planned' }), aGroup({ id: 2, subject: '', status: 'Finished' })] },
  notReviewed: {
    bad: [aGroup({ reviewedOn: '2025-09-01' })], says: ['notReviewed #1 days=190 date=2025-09-01'],
    good: [aGroup({ reviewedOn: '2025-09-11' }), aGroup({ id: 2, status: 'Finished', reviewedOn: '2020-01-01' })]
  },
  unknownValue: {
    bad: [aGroup({ choices: [{ column: 'Subject', values: ['Gardening'], allowed: ['Finance'] }], problems: [{ column: 'Status', reason: 'choice', value: 'Asleep' }] })],
    says: ['unknownValue #1 column=Status value=Asleep', 'unknownValue #1 column=Subject value=Gardening'], good: [aGroup({ choices: [{ column: 'Subject', values: ['Finance'], allowed: ['Finance'] }] })]
  },
  similarName: { bad: [aGroup(), aGroup({ id: 3, name: 'Aid, state' })], says: ['similarName #3 other=State aid'], good: [aGroup(), aGroup({ id: 2 })] },
  refused: { bad: [aGroup({ name: '', problems: [{ column: 'Name', reason: 'required', value: '' }] })], says: ['refused #1 column=Name value= reason=required'], good: [aGroup()] }
};

test.each(WORKING_GROUP_RULES)('%s: found where it is, and nowhere else', rule => {
  const { bad, good, says } = FAULTS[rule];
  expect(check(...bad)).toEqual(says);
  expect(check(...good)).toEqual([]);
});

test('the weightiest first', () => {
  const findings = checkWorkingGroups([aGroup({ subject: '', mailbox: '' }), aGroup({ id: 2, teamsLink: 'x' })], HEALTH);
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error linkBroken', 'warning noContact', 'advice noSubject']);
});
