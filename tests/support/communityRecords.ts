import { COMMUNITY_ROWS } from '../../sharepoint/local/seeds/communities';
import { groupId, TENANT_ID, teamLink } from '../../sharepoint/local/seeds/teamsLinks';
import { COLUMN } from '../../src/domain/health/columns';
import type { CommunityRecord } from '../../src/domain/health/communities/CommunityRecord';
import type { HealthOptions } from '../../src/domain/health/Finding';
import type { ExistingCommunity } from '../../src/domain/importing/changesOf';
import type { ImportVocabulary } from '../../src/domain/importing/ImportEntry';
import { ROLES, STRANDS, THEMES } from '../../src/lists/vocabulary';

export const VOCABULARY: ImportVocabulary = {
  roles: ROLES, themes: THEMES, strands: STRANDS, regions: ['Baltic Sea Region', 'EUSBSR'], languages: ['English', 'French']
};

export const HEALTH: HealthOptions = {
  now: new Date('2026-03-10T09:00:00Z'), tenantId: TENANT_ID, teamsHosts: ['teams.microsoft.com'], siteHosts: ['.sharepoint.com']
};

type Overrides = Partial<ExistingCommunity>;

/** A team that nothing is wrong with, whatever its id up to 99. */
export function aRecord(overrides: Overrides = {}): ExistingCommunity {
  const id = overrides.id ?? 1;
  return {
    id, name: `Place ${id}`, kind: 'Team', status: 'Active', access: 'On request', successors: [], hasContact: false, mailbox: 'team@interact.example',
    teamsLink: teamLink(id, '').Url, siteLink: '', groupId: groupId(id), channelId: '', reviewedOn: '2026-01-15T00:00:00Z', created: '2025-05-05T08:00:00Z',
    choices: [], problems: [], whoShouldJoin: '', purpose: '', keywords: '', ...overrides
  };
}

/** A private channel that nothing is wrong with: it is in the group of its team. */
export function aChannelRecord(parent: CommunityRecord, overrides: Overrides & { readonly id: number }): ExistingCommunity {
  return aRecord({ kind: 'Private channel', parent: { id: parent.id, name: parent.name }, groupId: parent.groupId, teamsLink: '', ...overrides });
}

/** The communities that the local hub starts with. */
export function seededRecords(): readonly ExistingCommunity[] {
  const ids = new Map(COMMUNITY_ROWS.map((row, index) => [row.Title, index + 1]));
  return COMMUNITY_ROWS.map((row, index) => {
    const text = (column: string): string => String(row[column] ?? '');
    const values = (column: string): readonly string[] => (row[column] ?? []) as readonly string[];
    const parentId = ids.get(row.HubParent);
    return aRecord({
      id: index + 1, name: text('Title'), kind: text('HubKind') as ExistingCommunity['kind'], purpose: text('HubPurpose'),
      status: text('HubStatus') as ExistingCommunity['status'], access: text('HubAccess') as ExistingCommunity['access'],
      viewOnlyUntil: text('HubViewOnlyUntil') || undefined, successors: values('HubSuccessors').map(name => ({ id: ids.get(name) ?? 0, name })),
      whoShouldJoin: text('HubWhoShouldJoin'), mailbox: text('HubMailbox'), keywords: text('HubKeywords'), order: row.HubOrder as number,
      teamsLink: (row.HubTeamsLink as { Url: string } | undefined)?.Url ?? '', groupId: text('HubGroupId'), channelId: text('HubChannelId'),
      ...(parentId === undefined ? {} : { parent: { id: parentId, name: text('HubParent') } }),
      choices: [
        { column: COLUMN.roles, values: values('HubRoles'), allowed: ROLES },
        { column: COLUMN.notFor, values: values('HubNotFor'), allowed: ROLES },
        { column: COLUMN.themes, values: values('HubThemes'), allowed: THEMES },
        { column: COLUMN.strands, values: values('HubStrands'), allowed: STRANDS }
      ]
    });
  });
}
