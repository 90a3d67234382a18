import type { CommunityRecord } from '../../domain/health/communities/CommunityRecord';
import type { ExistingCommunity } from '../../domain/importing/changesOf';
import { communitiesList } from '../../lists/communities.list';
import { inspectRow } from '../../lists/parseRow';
import { ESSENTIAL_COLUMNS } from './communityRows';
import type { RawRow } from './readRows';

type ColumnName = keyof typeof communitiesList.fields;

/** What health rules and an import look at. */
export const REGISTER_COLUMNS = [
  'HubKind', 'HubParent', 'HubPurpose', 'HubWhoShouldJoin', 'HubRoles', 'HubNotFor', 'HubThemes', 'HubStrands', 'HubRegions', 'HubLanguages', 'HubAccess',
  'HubStatus', 'HubViewOnlyUntil', 'HubSuccessors', 'HubTeamsLink', 'HubSiteLink', 'HubGroupId', 'HubChannelId', 'HubContact', 'HubMailbox', 'HubKeywords',
  'HubOrder', 'HubReviewedOn'
] as const satisfies readonly ColumnName[];

export const CHOICE_COLUMNS = ['HubRoles', 'HubNotFor', 'HubThemes', 'HubStrands', 'HubRegions', 'HubLanguages'] as const satisfies readonly ColumnName[];

/** The choices that a column has now. */
export type ChoicesOf = (name: (typeof CHOICE_COLUMNS)[number]) => readonly string[];

/** @param names the columns that were read */
export function toExistingCommunity(raw: RawRow, names: readonly (typeof REGISTER_COLUMNS)[number][], choicesOf: ChoicesOf): ExistingCommunity {
  const { id, title, values } = inspectRow(communitiesList, raw, names);
  // the rules say what is wrong with other columns; these decide whether visitors see the row
  const { problems } = inspectRow(communitiesList, raw, ESSENTIAL_COLUMNS);
  const { HubParent: parent, HubSuccessors: successors = [] } = values;
  const reference = (target: { readonly id: number; readonly title: string }): CommunityRecord['successors'][number] => ({ id: target.id, name: target.title });
  return {
    id,
    name: title,
    kind: values.HubKind,
    status: values.HubStatus,
    access: values.HubAccess,
    parent: parent && reference(parent),
    successors: successors.map(reference),
    hasContact: values.HubContact !== undefined,
    mailbox: values.HubMailbox ?? '',
    teamsLink: typedLink(raw.HubTeamsLink),
    siteLink: typedLink(raw.HubSiteLink),
    groupId: values.HubGroupId ?? '',
    channelId: values.HubChannelId ?? '',
    viewOnlyUntil: values.HubViewOnlyUntil,
    reviewedOn: values.HubReviewedOn,
    created: values.created || undefined,
    choices: CHOICE_COLUMNS.map(name => ({ column: communitiesList.fields[name].label, values: values[name] ?? [], allowed: choicesOf(name) })),
    problems,
    whoShouldJoin: values.HubWhoShouldJoin ?? '',
    purpose: values.HubPurpose ?? '',
    keywords: values.HubKeywords ?? '',
    order: values.HubOrder
  };
}

/** As it stands, also where the parts would refuse it. */
export function typedLink(raw: unknown): string {
  const { Url } = (raw ?? {}) as { readonly Url?: unknown };
  return typeof Url === 'string' ? Url : '';
}
