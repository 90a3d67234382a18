import type { Community } from '../community/Community';
import type { Found } from './Findings';

/** Columns of an exported result, in order. */
export const CSV_COLUMNS = [
  'name', 'parent', 'kind', 'status', 'access', 'purpose', 'whoShouldJoin', 'notFor', 'roles', 'themes', 'strands', 'regions', 'languages', 'mailbox', 'link'
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];
export type CsvHeaders = Readonly<Record<CsvColumn, string>>;

type Cells = readonly string[];

/** The values of the list as they are, whatever the reader's language, so that the file can be imported again. */
const CELLS: Readonly<Record<CsvColumn, (community: Community) => string>> = {
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
export function csvTable(found: readonly Found[], headers: CsvHeaders): readonly Cells[] {
  return [CSV_COLUMNS.map(column => headers[column]), ...found.map(({ community }) => CSV_COLUMNS.map(column => CELLS[column](community)))];
}

/**
 * What Excel expects between cells. It takes the list separator of the computer's regional settings, which no page can read; those who write 1,5 have the
 * semicolon there. A first line `sep=;` would say it, but Excel then no longer takes the mark for UTF-8 into account: "ä" becomes "Ã¤"
 * (github.com/alexcaza/export-to-csv/issues/119, github.com/Belphemur/vue-json-csv/issues/43).
 * @param locale language tag
 */
export function csvSeparator(locale: string): ';' | ',' {
  return new Intl.NumberFormat(locale).formatToParts(1.5).some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/**
 * Cells that a spreadsheet would calculate (owasp.org/www-community/attacks/CSV_Injection): such a cell gets an apostrophe in front. Also those that only
 * begin so after blanks and invisible letters, in full or small width, with the minus sign of mathematics, or with a control character.
 */
export const FORMULA = /^(?:\p{Cc}|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212])/u;
