/** How values of a property are matched: by words, whole, as a URL and what lies below it, by size, by time, or as yes or no. */
export type PropertyKind = 'words' | 'whole' | 'url' | 'number' | 'date' | 'yesNo';

export interface ManagedProperty {
  readonly kind: PropertyKind;
  /** Its name in the index; several managed properties may show one crawled value. */
  readonly key: string;
  /** The same for all documents of a list or site. */
  readonly shared: boolean;
  readonly queryable: boolean;
  readonly refinable: boolean;
  readonly sortable: boolean;
}

type Row = readonly [names: string, kind: PropertyKind, of: 'document' | 'shared', abilities: string];

/**
 * Managed properties that every tenant has. Q may be queried, R refined and S sorted; the first name is the name in the index, others are aliases.
 * @see https://learn.microsoft.com/sharepoint/technical-reference/crawled-and-managed-properties-overview
 * *Assumption* for SiteId, SiteTitle, SPSiteUrl as a refiner, RelatedHubSites and IsListItem, which that table lacks or cuts short.
 */
const SYSTEM: readonly Row[] = [
  ['Title DocTitle', 'words', 'document', 'Q'],
  ['Description', 'words', 'document', 'Q'],
  ['Author DocAuthor', 'words', 'document', 'QS'],
  ['DisplayAuthor', 'words', 'document', 'QR'],
  ['ModifiedBy', 'words', 'document', 'QS'],
  ['Path DocAddress', 'url', 'document', 'Q'],
  ['OriginalPath', 'url', 'document', ''],
  ['Created DocCreatedTm', 'date', 'document', 'QRS'],
  ['LastModifiedTime Write', 'date', 'document', 'QRS'],
  ['Size', 'number', 'document', 'QRS'],
  ['ContentTypeId', 'whole', 'document', 'QR'],
  ['ListItemID', 'whole', 'document', 'Q'],
  ['IndexDocId', 'number', 'document', 'Q'],
  ['UniqueId', 'whole', 'document', ''],
  ['FileType', 'whole', 'document', 'QR'],
  ['FileExtension', 'whole', 'document', 'QRS'],
  ['contentclass', 'whole', 'shared', 'QR'],
  ['ListID', 'whole', 'shared', 'Q'],
  ['ParentLink', 'url', 'shared', 'Q'],
  ['IsDocument', 'yesNo', 'shared', 'Q'],
  ['IsListItem', 'yesNo', 'shared', ''],
  ['SiteId', 'whole', 'shared', 'Q'],
  ['WebId', 'whole', 'shared', 'Q'],
  ['SiteTitle', 'words', 'shared', 'QR'],
  ['SPSiteUrl', 'url', 'shared', 'QRS'],
  ['SPWebUrl', 'url', 'shared', ''],
  ['WebTemplate', 'whole', 'shared', 'QR'],
  ['DepartmentId', 'whole', 'shared', 'QR'],
  ['RelatedHubSites', 'whole', 'shared', 'Q'],
  ['IsHubSite', 'yesNo', 'shared', 'Q']
];

/** What a document has in place of a value: its number in the index, by which large results are paged. */
export const INDEX_NUMBER = 'IndexDocId';

/** Reading of several system properties from one value. */
const SAME_VALUE: Readonly<Record<string, string>> = { DisplayAuthor: 'Author', OriginalPath: 'Path', FileExtension: 'FileType', SPWebUrl: 'SPSiteUrl' };

/**
 * What the administrator maps once in the search schema: the crawled property of each column (`ows_` and the internal name) to one of the
 * properties that SharePoint keeps free for this, with the internal name as alias. Columns that a list has of its own become no managed property
 * by themselves. Title comes again since the system's Title cannot be sorted.
 * @see https://learn.microsoft.com/sharepoint/technical-reference/automatically-created-managed-properties-in-sharepoint
 */
export const MAPPED_COLUMNS: readonly (readonly [managed: string, column: string, alias: string, kind: PropertyKind])[] = [
  ['RefinableString100', 'Title', 'HubName', 'words'],
  ['RefinableString101', 'HubKind', 'HubKind', 'words'],
  ['RefinableString102', 'HubThemes', 'HubThemes', 'words'],
  ['RefinableString103', 'HubRoles', 'HubRoles', 'words'],
  ['RefinableString104', 'HubNotFor', 'HubNotFor', 'words'],
  ['RefinableString105', 'HubStrands', 'HubStrands', 'words'],
  ['RefinableString106', 'HubAccess', 'HubAccess', 'words'],
  ['RefinableString107', 'HubStatus', 'HubStatus', 'words'],
  ['RefinableString108', 'HubSubject', 'HubSubject', 'words'],
  ['RefinableString109', 'HubParent', 'HubParent', 'words'],
  ['RefinableString110', 'HubPurpose', 'HubPurpose', 'words'],
  ['RefinableString111', 'HubWhoShouldJoin', 'HubWhoShouldJoin', 'words'],
  ['RefinableString112', 'HubKeywords', 'HubKeywords', 'words'],
  ['RefinableString113', 'HubMailbox', 'HubMailbox', 'words'],
  ['RefinableString114', 'HubTeamsLink', 'HubTeamsLink', 'words'],
  ['RefinableString115', 'HubGroupId', 'HubGroupId', 'words'],
  ['RefinableString116', 'HubChannelId', 'HubChannelId', 'words'],
  ['RefinableString117', 'HubNickname', 'HubNickname', 'words'],
  ['RefinableString118', 'HubRegions', 'HubRegions', 'words'],
  ['RefinableString119', 'HubLanguages', 'HubLanguages', 'words'],
  ['RefinableString120', 'HubParentFirst', 'HubParentFirst', 'words'],
  ['RefinableString121', 'HubSuccessors', 'HubSuccessors', 'words'],
  ['RefinableString122', 'HubSiteLink', 'HubSiteLink', 'words'],
  ['RefinableString123', 'HubFeatured', 'HubFeatured', 'words'],
  ['RefinableDate00', 'HubViewOnlyUntil', 'HubViewOnlyUntil', 'date'],
  ['RefinableDecimal00', 'HubOrder', 'HubOrder', 'number']
];

/**
 * Free text finds the system's title and author only: the free properties are not searchable, so a word in any other column is not found
 * (microsoft-search/pnp-modern-search#4142). The administrator therefore makes one searchable property, HubText, from these columns.
 */
export const SEARCHABLE_COLUMNS: ReadonlySet<string> = new Set([
  'HubPurpose', 'HubWhoShouldJoin', 'HubKeywords', 'HubNickname', 'HubSubject', 'HubThemes', 'HubRoles', 'HubStrands', 'HubParent'
]);

/** Between several values of one cell, for columns mapped to a free property (microsoft-search/pnp-modern-search#4329). */
export const VALUE_SEPARATOR = 'ǂǂ';

export const crawledName = (column: string): string => `ows_${column}`;

function systemProperties(): [string, ManagedProperty][] {
  return SYSTEM.flatMap(([names, kind, of, abilities]) => {
    const [first] = names.split(' ');
    const property: ManagedProperty = {
      kind, key: SAME_VALUE[first] ?? first, shared: of === 'shared',
      queryable: abilities.includes('Q'), refinable: abilities.includes('R'), sortable: abilities.includes('S')
    };
    return names.split(' ').map((name): [string, ManagedProperty] => [name.toLowerCase(), property]);
  });
}

function mappedProperties(): [string, ManagedProperty][] {
  return MAPPED_COLUMNS.flatMap(([managed, column, alias, kind]) => {
    const property: ManagedProperty = { kind, key: crawledName(column), shared: false, queryable: true, refinable: true, sortable: true };
    return [managed, alias].map((name): [string, ManagedProperty] => [name.toLowerCase(), property]);
  });
}

const PROPERTIES: ReadonlyMap<string, ManagedProperty> = new Map([...systemProperties(), ...mappedProperties()]);

/** How the values of a name of the index are matched. */
export const KIND_OF_KEY: ReadonlyMap<string, PropertyKind> = new Map([...PROPERTIES.values()].map(({ key, kind }) => [key, kind]));

/** Names do not mind their case. Undefined when the tenant has no such property. */
export function managedProperty(name: string): ManagedProperty | undefined {
  return PROPERTIES.get(name.toLowerCase());
}
