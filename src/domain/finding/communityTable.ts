import type { Community } from '../community/Community';
import type { Found } from './Findings';

/** Columns of an exported result, in order. */
export const TABLE_COLUMNS = [
  'name', 'parent', 'kind', 'status', 'access', 'purpose', 'whoShouldJoin', 'notFor', 'roles', 'themes', 'strands', 'regions', 'languages', 'mailbox', 'link'
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];
export type TableHeaders = Readonly<Record<TableColumn, string>>;

type Cells = readonly string[];

/** The values of the list as they are, whatever the reader's language, so that the file can be imported again. */
const CELLS: Readonly<Record<TableColumn, (community: Community) => string>> = {
  name: ({ name }) => name,
  parent: ({ parent }) => parent?.name ?? '',
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  access: ({ access }) => access,
  purpose: ({ purpose }) => purpose,
  whoShouldJoin: ({ whoShouldJoin }) => whoShouldJoin,
  notFor: ({ notFor }) => several(notFor),
  roles: ({ roles }) => several(roles),
  themes: ({ themes }) => several(themes),
  strands: ({ strands }) => several(strands),
  regions: ({ regions }) => several(regions),
  languages: ({ languages }) => several(languages),
  mailbox: ({ mailbox }) => mailbox ?? '',
  link: ({ teamsLink, siteLink }) => teamsLink ?? siteLink ?? ''
};

const several = (values: readonly string[]): string => values.join('; ');

/** What was found as a table, its first row the headers. */
export function communityTable(found: readonly Found[], headers: TableHeaders): readonly Cells[] {
  return [TABLE_COLUMNS.map(column => headers[column]), ...found.map(({ community }) => TABLE_COLUMNS.map(column => CELLS[column](community)))];
}
