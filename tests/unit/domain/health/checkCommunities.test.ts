import { checkCommunities, COMMUNITY_RULES } from '../../../../src/domain/health/communities/checkCommunities';
import { COLUMN } from '../../../../src/domain/health/columns';
import type { CommunityRecord } from '../../../../src/domain/health/communities/CommunityRecord';
import type { CommunityRule } from '../../../../src/domain/health/communities/CommunityRule';
import type { Finding } from '../../../../src/domain/health/Finding';
import type { ProblemReason, RowProblem } from '../../../../src/domain/RowError';
import { communitiesList } from '../../../../src/lists/communities.list';
import { ROLES } from '../../../../src/lists/vocabulary';
import { aChannelRecord, aRecord, HEALTH, seededRecords } from '../../../support/communityRecords';

const check = (...records: CommunityRecord[]): readonly Finding[] => checkCommunities(records, HEALTH);
/** `rule #id` and the values, in a line. */
const inWords = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, row, values }) => [`${rule} #${row.id}`, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join(' '));

const team = aRecord({ id: 1, name: 'Jems network' });
const problem = (column: string, reason: ProblemReason, value = ''): RowProblem => ({ column, reason, value });
const TENANT = HEALTH.tenantId;
const link = (query: string): string => `https://teams.microsoft.com/l/team/19%3Aabc%40thread.tacv2/conversations?${query}`;
const chosen = (column: string, ...values: string[]): CommunityRecord['choices'][number] => ({ column, values, allowed: ROLES });
const OTHER_GROUP = '11111111-1111-4111-8111-111111111111';
const unlinked = { teamsLink: '', access: 'By invitation', siteLink: 'https://contoso.sharepoint.com/sites/a' } as const;

test('the seeded communities are in order', () => {
  const records = seededRecords();
  expect(records.filter(record => record.kind === 'Team')).toHaveLength(10);
  expect(records.filter(record => record.kind === 'Private channel')).toHaveLength(13);
  expect(records.filter(record => record.kind === 'Legacy community')).toHaveLength(4);
  expect(checkCommunities(records, HEALTH)).toEqual([]);
});

/** Each fault, and how the same rows look without it. */
const FAULTS: Record<CommunityRule, { bad: readonly CommunityRecord[]; good: readonly CommunityRecord[]; says: readonly string[] }> = {
  noContact: {
    bad: [aRecord({ id: 2, mailbox: ' ' })], says: ['noContact #2'],
    good: [aRecord({ id: 2, mailbox: '', hasContact: true }), team, aChannelRecord(team, { id: 3, mailbox: '' })]
  },
  mailboxInvalid: {
    bad: [aRecord({ id: 2, mailbox: 'team(at)interact.example' })], says: ['mailboxInvalid #2 column=Contact mailbox value=team(at)interact.example'],
    good: [aRecord({ id: 2, mailbox: ' jürgen@müller.example ' })]
  },
  linkMissing: {
    bad: [aRecord({ id: 2, teamsLink: '' }), aRecord({ id: 3, kind: 'Site', teamsLink: '', status: undefined })],
    says: ['linkMissing #2', 'linkMissing #3'],
    good: [aRecord({ id: 2, ...unlinked }), aRecord({ id: 3, teamsLink: '', status: 'Planned' })]
  },
  linkBroken: {
    bad: [
      aRecord({ id: 2, teamsLink: 'javascript:alert(1)' }), aRecord({ id: 3, teamsLink: 'https://teams.microsoft.com/l/chat/0' }),
      aRecord({ id: 4, siteLink: 'http://contoso.sharepoint.com/sites/a' }), aRecord({ id: 5, teamsLink: 'https://teams.microsoft.com:8443/l/team/a' })
    ],
    says: [
      'linkBroken #2 column=Teams link value=javascript:alert(1)', 'linkBroken #3 column=Teams link value=https://teams.microsoft.com/l/chat/0',
      'linkBroken #4 column=Site link value=http://contoso.sharepoint.com/sites/a', 'linkBroken #5 column=Teams link value=https://teams.microsoft.com:8443/l/team/a'
    ],
    good: [aRecord({ id: 2, siteLink: 'https://contoso.sharepoint.com/sites/a' })]
  },
  linkForeign: {
    bad: [aRecord({ id: 2, teamsLink: 'https://evil.test/l/team/a', siteLink: 'https://sharepoint.com.evil.test/' })],
    says: [
      'linkForeign #2 column=Teams link value=https://evil.test/l/team/a host=evil.test',
      'linkForeign #2 column=Site link value=https://sharepoint.com.evil.test/ host=sharepoint.com.evil.test'
    ],
    good: [aRecord({ id: 2, siteLink: 'HTTPS://Contoso.SharePoint.com/sites/a' })]
  },
  linkDuplicate: {
    bad: [
      aRecord({ id: 3, teamsLink: `https://teams.microsoft.com/l/channel/19:abc@thread.tacv2/General?tenantId=${TENANT}` }),
      aRecord({ id: 2, teamsLink: link(`tenantId=${TENANT}`), name: 'First' }), aRecord({ id: 4, teamsLink: link(`TENANTID=${TENANT}&x=%`) })
    ],
    says: ['linkDuplicate #3 other=First', 'linkDuplicate #4 other=First'],
    good: [aRecord({ id: 2 }), aRecord({ id: 3 })]
  },
  linkWithoutTenant: {
    bad: [aRecord({ id: 2, teamsLink: link('groupId=') })], says: ['linkWithoutTenant #2'],
    good: [aRecord({ id: 2, teamsLink: link(`TenantID=${TENANT}`) })]
  },
  linkOtherTenant: {
    bad: [aRecord({ id: 2, teamsLink: link(`tenantId=${OTHER_GROUP}`) })], says: [`linkOtherTenant #2 value=${OTHER_GROUP}`],
    good: [aRecord({ id: 2, teamsLink: link(`tenantId=${TENANT?.toUpperCase()}`) })]
  },
  linkBlocksJoin: {
    bad: [aRecord({ id: 2, teamsLink: link(`tenantId=${TENANT}&ALLOWxTenantAccess=FALSE`) })], says: ['linkBlocksJoin #2'],
    good: [aRecord({ id: 2, teamsLink: link(`tenantId=${TENANT}&allowXTenantAccess=true`) })]
  },
  noGroupId: {
    bad: [aRecord({ id: 2, groupId: ' ' }), team, aChannelRecord(team, { id: 3, groupId: '' })], says: ['noGroupId #2', 'noGroupId #3'],
    good: [aRecord({ id: 2, groupId: '', status: 'View-only', viewOnlyUntil: '2026-03-10T00:00:00Z' }), aRecord({ id: 3, groupId: '', kind: 'Site' })]
  },
  groupIdInvalid: {
    bad: [aRecord({ id: 2, groupId: 'jems' })], says: ['groupIdInvalid #2 column=Group id value=jems'],
    good: [aRecord({ id: 2, groupId: aRecord({ id: 2 }).groupId.toUpperCase() })]
  },
  groupIdDiffers: {
    bad: [
      aRecord({ id: 2, name: 'Finance', groupId: OTHER_GROUP }), team,
      // in the group of the parent's link: only the parent's column is wrong
      aChannelRecord(aRecord({ id: 2, name: 'Finance' }), { id: 3 }), aChannelRecord(team, { id: 4, groupId: OTHER_GROUP })
    ],
    says: [
      `groupIdDiffers #2 value=${OTHER_GROUP} expected=${aRecord({ id: 2 }).groupId}`, `groupIdDiffers #4 value=${OTHER_GROUP} expected=${team.groupId} other=Jems network`
    ],
    good: [team, aChannelRecord(team, { id: 4, groupId: team.groupId.toUpperCase() })]
  },
  channelWithoutParent: {
    bad: [aRecord({ id: 2, kind: 'Private channel', mailbox: '', problems: [problem('Parent', 'parentRequired')] })], says: ['channelWithoutParent #2'],
    good: [team, aChannelRecord(team, { id: 2 })]
  },
  parentMissing: {
    bad: [
      aRecord({ id: 2, kind: 'Private channel', parent: { id: 77, name: '' }, mailbox: '', problems: [problem('Parent', 'parentMissing')] }),
      aRecord({ id: 3, kind: 'Private channel', problems: [problem('Parent', 'parentMissing', '{"Id":0}')] })
    ],
    says: ['parentMissing #2 other=77', 'parentMissing #3 other={"Id":0}'],
    good: [aChannelRecord(team, { id: 2 }), team]
  },
  parentCycle: {
    bad: [
      aRecord({ id: 2, name: 'Aachen', parent: { id: 3, name: 'Basel' }, problems: [problem('Parent', 'parentCycle', 'Basel')] }),
      aRecord({ id: 3, name: 'Basel', parent: { id: 2, name: 'Aachen' } }), aRecord({ id: 4, parent: { id: 4, name: 'Place 4' } }),
      aRecord({ id: 5, parent: { id: 2, name: 'Aachen' } })
    ],
    says: ['parentCycle #2 other=Basel', 'parentCycle #3 other=Aachen', 'parentCycle #4 other=Place 4'],
    good: [aRecord({ id: 2, parent: { id: 3, name: 'Basel' } }), aRecord({ id: 3, name: 'Basel' })]
  },
  privateChannelOpen: {
    bad: [team, aChannelRecord(team, { id: 2, access: 'Open' })], says: ['privateChannelOpen #2'],
    good: [aRecord({ id: 2, access: 'Open' })]
  },
  viewOnlyPassed: {
    bad: [aRecord({ id: 2, status: 'View-only', viewOnlyUntil: '2026-03-09T23:59:59Z' })], says: ['viewOnlyPassed #2 date=2026-03-09'],
    good: [aRecord({ id: 2, status: 'View-only', viewOnlyUntil: '2026-03-10T00:00:00Z' }), aRecord({ id: 3, viewOnlyUntil: '2020-01-01T00:00:00Z' })]
  },
  viewOnlyWithoutDate: {
    bad: [aRecord({ id: 2, status: 'View-only' })], says: ['viewOnlyWithoutDate #2'], good: [aRecord({ id: 2 })]
  },
  successorMissing: {
    bad: [aRecord({ id: 2, successors: [{ id: 77, name: 'Gone' }, { id: 78, name: '' }] })],
    says: ['successorMissing #2 other=Gone', 'successorMissing #2 other=78'],
    good: [aRecord({ id: 2, successors: [{ id: 1, name: 'Jems network' }] }), team]
  },
  successorArchived: {
    bad: [aRecord({ id: 2, successors: [{ id: 3, name: 'Old' }] }), aRecord({ id: 3, name: 'Old', status: 'Archived' })],
    says: ['successorArchived #2 other=Old'],
    good: [aRecord({ id: 3, name: 'Old', status: 'Archived', successors: [{ id: 2, name: 'New' }] }), aRecord({ id: 2, name: 'New' })]
  },
  successorItself: {
    bad: [aRecord({ id: 2, status: 'Archived', successors: [{ id: 2, name: 'Place 2' }] })], says: ['successorItself #2'],
    good: [aRecord({ id: 2, status: 'Archived', successors: [] })]
  },
  notReviewed: {
    bad: [
      aRecord({ id: 2, reviewedOn: '2025-09-10T23:00:00Z' }), aRecord({ id: 3, reviewedOn: undefined, created: '2025-03-10T00:00:00Z' })
    ],
    says: ['notReviewed #2 days=181 date=2025-09-10', 'notReviewed #3 days=365 date=2025-03-10'],
    good: [
      aRecord({ id: 2, reviewedOn: '2025-09-11T00:00:00Z' }), aRecord({ id: 3, reviewedOn: undefined, created: '2026-03-01T00:00:00Z' }),
      aRecord({ id: 4, reviewedOn: '2020-01-01T00:00:00Z', status: 'Archived' })
    ]
  },
  reviewedInFuture: {
    bad: [aRecord({ id: 2, reviewedOn: '2026-03-11T00:00:00Z' })], says: ['reviewedInFuture #2 date=2026-03-11'],
    good: [aRecord({ id: 2, reviewedOn: '2026-03-10T23:59:00Z' })]
  },
  similarName: {
    bad: [
      aRecord({ id: 3, name: 'Network (JEMS)' }), team, aRecord({ id: 4, name: 'Jems  netwrok' }), aChannelRecord(team, { id: 5, name: 'Général' }),
      aChannelRecord(team, { id: 6, name: 'General' })
    ],
    says: ['similarName #3 other=Jems network', 'similarName #4 other=Jems network', 'similarName #6 other=Général'],
    good: [
      team, aRecord({ id: 2, name: 'JEMS network', successors: [{ id: 1, name: 'Jems network' }] }), aRecord({ id: 3, kind: 'Site', name: 'Jems network' }),
      aChannelRecord(team, { id: 4, name: 'General' }), aChannelRecord(aRecord({ id: 2 }), { id: 5, name: 'General' })
    ]
  },
  unknownValue: {
    bad: [
      aRecord({ id: 2, choices: [chosen('Roles', 'Auditor', 'Auditors', 'Auditors')], problems: [problem('Roles', 'choice', '["Auditors"]')] }),
      aRecord({ id: 3, kind: undefined, problems: [problem('Kind', 'choice', 'Temple')] })
    ],
    says: ['unknownValue #3 column=Kind value=Temple', 'unknownValue #2 column=Roles value=Auditors'],
    good: [aRecord({ id: 2, choices: [chosen('Roles', 'Auditor')] })]
  },
  bothForAndNotFor: {
    bad: [aRecord({ id: 2, choices: [chosen('Roles', 'Auditor', 'Controller'), chosen('Not for', 'Controller')] })],
    says: ['bothForAndNotFor #2 value=Controller'],
    good: [aRecord({ id: 2, choices: [chosen('Roles', 'Auditor'), chosen('Not for', 'Controller'), chosen('Themes', 'Controller')] })]
  },
  refused: {
    bad: [aRecord({ id: 2, name: '', problems: [problem('Name', 'required'), problem('Order', 'number', 'last')] })],
    says: ['refused #2 column=Name value= reason=required', 'refused #2 column=Order value=last reason=number'],
    good: [aRecord({ id: 2 })]
  }
};

test('every rule has a planted fault', () => {
  expect(Object.keys(FAULTS).sort()).toEqual([...COMMUNITY_RULES].sort());
});

test.each(Object.entries(FAULTS))('%s is found once, and nothing else', (_, { bad, says }) => {
  expect(inWords(check(...bad))).toEqual(says);
});

test.each(Object.entries(FAULTS))('without %s nothing is found', (_, { good }) => {
  expect(inWords(check(...good))).toEqual([]);
});

describe('one fault, one finding', () => {
  test.each([
    ['a broken link that the parser refused, quoted shortened', { teamsLink: `http://teams.microsoft.com/${'x'.repeat(90)}` }, 'linkBroken'],
    ['a foreign link that the parser refused', { teamsLink: `https://evil.test/${'x'.repeat(90)}` }, 'linkForeign']
  ] as const)('%s', (_, { teamsLink }, rule) => {
    const problems = [problem('Teams link', 'link', `${teamsLink.slice(0, 80)}…`)];
    expect(check(aRecord({ id: 2, teamsLink, problems })).map(finding => finding.rule)).toEqual([rule]);
  });

  test('two broken links in one row, both refused', () => {
    const problems = [problem('Teams link', 'link', 'http://a'), problem('Site link', 'link', 'ftp://b')];
    expect(check(aRecord({ id: 2, teamsLink: 'http://a', siteLink: 'ftp://b', problems })).map(({ rule }) => rule)).toEqual(['linkBroken', 'linkBroken']);
  });

  test('a broken link does not answer for another one that cannot be read', () => {
    const problems = [problem('Teams link', 'link', 'http://a'), problem('Site link', 'link', '17')];
    expect(check(aRecord({ id: 2, teamsLink: 'http://a', problems })).map(({ rule, values }) => `${rule} ${values.column}`)).toEqual([
      'linkBroken Teams link', 'refused Site link'
    ]);
  });

  test('a link that cannot even be read is not also missing', () => {
    expect(inWords(check(aRecord({ id: 2, teamsLink: '', problems: [problem('Teams link', 'link', '17')] })))).toEqual([
      'refused #2 column=Teams link value=17 reason=link'
    ]);
  });

  test('a column that a rule named already', () => {
    const groupId = 'x'.repeat(90);
    const problems = [problem('Group id', 'tooLong', `${groupId.slice(0, 80)}…`), problem('Channel id', 'tooLong', `${groupId.slice(0, 80)}…`)];
    expect(check(aRecord({ id: 2, groupId, problems })).map(({ rule, values }) => `${rule} ${values.column}`)).toEqual([
      'refused Channel id', 'groupIdInvalid Group id'
    ]);
  });

  test('a circle that only the parser saw stays refused', () => {
    expect(check(aRecord({ id: 2, problems: [problem('Parent', 'parentCycle', 'X')] })).map(({ rule }) => rule)).toEqual(['refused']);
  });

  test('a team without a contact answers for its channels; an archived one does not', () => {
    const silent = aRecord({ id: 2, mailbox: '' });
    expect(inWords(check(silent, aChannelRecord(silent, { id: 3, mailbox: '' })))).toEqual(['noContact #2']);
    const archived = { ...silent, status: 'Archived' } as const;
    expect(inWords(check(archived, aChannelRecord(archived, { id: 3, mailbox: '' })))).toEqual(['noContact #3']);
  });
});

test('the weightiest come first, then the rows in their order', () => {
  const rows = [aRecord({ id: 5, groupId: '', mailbox: 'x' }), aRecord({ id: 2, teamsLink: 'x', mailbox: 'x' }), aRecord({ id: 3, teamsLink: 'x' })];
  expect(check(...rows).map(({ rule, row, severity }) => `${severity} ${row.id} ${rule}`)).toEqual([
    'error 2 linkBroken', 'error 3 linkBroken', 'warning 5 mailboxInvalid', 'warning 2 mailboxInvalid', 'advice 5 noGroupId'
  ]);
});

test('without a known tenant no link is of another one', () => {
  expect(checkCommunities([aRecord({ id: 2, teamsLink: link(`tenantId=${OTHER_GROUP}`) })], { ...HEALTH, tenantId: undefined })).toEqual([]);
});

test('labels are those of the list', () => {
  const labels = Object.values(communitiesList.fields).map(field => field.label);
  expect(labels).toEqual(expect.arrayContaining(Object.values(COLUMN)));
});
