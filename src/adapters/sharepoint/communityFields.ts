import type { ImportField, ImportFields } from '../../domain/importing/ImportEntry';
import type { communitiesList } from '../../lists/communities.list';

type ColumnName = keyof typeof communitiesList.fields;

/** Internal names of the columns that an import writes. */
export const COLUMN_OF: Readonly<Record<ImportField, ColumnName>> = {
  kind: 'HubKind', whoShouldJoin: 'HubWhoShouldJoin', purpose: 'HubPurpose', access: 'HubAccess', status: 'HubStatus', mailbox: 'HubMailbox',
  teamsLink: 'HubTeamsLink', siteLink: 'HubSiteLink', keywords: 'HubKeywords', order: 'HubOrder',
  roles: 'HubRoles', notFor: 'HubNotFor', themes: 'HubThemes', strands: 'HubStrands', regions: 'HubRegions', languages: 'HubLanguages'
};

/**
 * What REST takes for the fields.
 * @param name of the row, which its links show
 */
export function itemOf(fields: ImportFields, name: string): Record<string, unknown> {
  const entries = (Object.keys(fields) as ImportField[]).filter(field => fields[field] !== undefined);
  return Object.fromEntries(entries.map(field => [COLUMN_OF[field], valueOf(field, fields, name)]));
}

function valueOf(field: ImportField, fields: ImportFields, name: string): unknown {
  if (field === 'teamsLink' || field === 'siteLink') return { Url: fields[field], Description: name };
  return field === 'order' ? Number(fields.order) : fields[field];
}
