import type { Community, CommunityRef } from '../../domain/community/Community';
import { checkParents } from '../../domain/community/checkParents';
import type { Listing } from '../../domain/Listing';
import { communitiesFacts } from '../../lists/communities.facts';
import { selectWithoutTargets } from '../../lists/listQuery';
import type { LookupValue, Row } from '../../lists/parseRow';
import { textOf } from '../../lists/parseValue';
import { parseRows } from './parseRows';
import { inOwnersOrder } from './readListing';
import type { RawRow } from './readRows';

/** What the finder reads. */
export const FINDER_COLUMNS = [
  'HubKind', 'HubParent', 'HubParentFirst', 'HubWhoShouldJoin', 'HubRoles', 'HubNotFor', 'HubThemes', 'HubStrands', 'HubRegions', 'HubLanguages', 'HubAccess',
  'HubStatus', 'HubViewOnlyUntil', 'HubSuccessors', 'HubTeamsLink', 'HubSiteLink', 'HubGroupId', 'HubChannelId', 'HubMailbox', 'HubKeywords', 'HubFeatured',
  'HubOrder'
] as const;

/** A row is shown when these are in order; what is wrong in any other column counts as empty. */
export const ESSENTIAL_COLUMNS = ['HubKind', 'HubParent', 'HubAccess', 'HubStatus', 'HubTeamsLink', 'HubNotFor'] as const satisfies readonly (typeof FINDER_COLUMNS)[number][];

/** Parents and successors by id alone: they are rows of the same list, so their names come with them. */
export const FINDER_SELECT = selectWithoutTargets(communitiesFacts, FINDER_COLUMNS);

type CommunityRow = Row<Pick<typeof communitiesFacts.fields, (typeof FINDER_COLUMNS)[number]>>;

/** @param locale language tag, decides the order of names */
export function communitiesOf(rows: readonly RawRow[], locale: string): Listing<Community> {
  const { items, rejected } = parseRows(communitiesFacts, rows, FINDER_COLUMNS, ESSENTIAL_COLUMNS);
  const nameOf = new Map(rows.map(row => [row.Id, textOf(row.Title)]));
  const communities = inOwnersOrder(items, locale).map(row => toCommunity(withNames(row, nameOf)));
  return checkParents({ items: communities, rejected });
}

/** The rows that a row points to get their names; a successor that is no row of the list any more leads nowhere. */
function withNames(row: CommunityRow, nameOf: ReadonlyMap<unknown, string>): CommunityRow {
  const named = ({ id }: LookupValue): LookupValue => ({ id, title: nameOf.get(id) ?? '' });
  return { ...row, HubParent: row.HubParent && named(row.HubParent), HubSuccessors: row.HubSuccessors.filter(({ id }) => nameOf.has(id)).map(named) };
}

export function toCommunity(row: CommunityRow): Community {
  return {
    id: row.id,
    name: row.title,
    kind: row.HubKind,
    status: row.HubStatus ?? 'Active',
    access: row.HubAccess ?? 'On request',
    purpose: '',
    whoShouldJoin: row.HubWhoShouldJoin,
    roles: row.HubRoles,
    notFor: row.HubNotFor,
    themes: row.HubThemes,
    strands: row.HubStrands,
    regions: row.HubRegions,
    languages: row.HubLanguages,
    keywords: row.HubKeywords,
    teamsLink: row.HubTeamsLink,
    siteLink: row.HubSiteLink,
    mailbox: row.HubMailbox || undefined,
    parent: row.HubParent && referenceTo(row.HubParent),
    isParentFirst: row.HubKind === 'Private channel' || row.HubParentFirst,
    viewOnlyUntil: row.HubViewOnlyUntil,
    successors: row.HubSuccessors.map(referenceTo),
    groupId: (row.HubGroupId || groupIdIn(row.HubTeamsLink)).toLowerCase() || undefined,
    channelId: row.HubChannelId || undefined,
    isFeatured: row.HubFeatured,
    addedOn: row.created
  };
}

const referenceTo = ({ id, title }: LookupValue): CommunityRef => ({ id, name: title });

/** Teams puts it into every link to a team or a channel. */
const groupIdIn = (teamsLink = ''): string => /[?&]groupId=([0-9a-f-]{36})\b/i.exec(teamsLink)?.[1] ?? '';
