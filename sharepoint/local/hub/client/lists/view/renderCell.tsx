import * as React from 'react';
import { siteLink, type Look } from '../../chrome/siteLink';
import { ElementView } from '../formatting/ElementView';
import type { Formatting } from '../formatting/formatRows';
import type { ListField, ListRow } from '../listRest';

/** What a cell needs to know of its page. */
export interface CellPage {
  readonly locale: string;
  readonly look: Look;
  readonly formatting: Formatting;
  /** The item's display form; absent on that form itself. */
  readonly itemLink?: (row: ListRow) => string;
}

/** Views show times in the site's zone; the local site's is UTC. */
const SITE_TIME_ZONE = 'UTC';

type Cell = (field: ListField, row: ListRow, page: Pick<CellPage, 'locale' | 'itemLink'>) => React.ReactNode;

const textOf = ({ InternalName }: ListField, row: ListRow): string => String(row[InternalName] ?? '');

/** The value for programs, which stands beside the text. */
const rawOf = ({ InternalName }: ListField, row: ListRow): string => String(row[`${InternalName}.`] ?? '');

const several = (value: unknown, shown: (part: Record<string, unknown>) => unknown): string =>
  (Array.isArray(value) ? value : []).map(part => String(shown(part as Record<string, unknown>) ?? '')).join(', ');

function numberCell(field: ListField, row: ListRow, { locale }: Pick<CellPage, 'locale'>): React.ReactNode {
  const raw = rawOf(field, row);
  if (raw === '' || !Number.isFinite(Number(raw))) return textOf(field, row);
  const decimals = field.DisplayFormat !== undefined && field.DisplayFormat >= 0 ? { minimumFractionDigits: field.DisplayFormat, maximumFractionDigits: field.DisplayFormat } : {};
  return new Intl.NumberFormat(locale, { style: field.ShowAsPercentage ? 'percent' : 'decimal', maximumFractionDigits: 14, ...decimals }).format(Number(raw));
}

function dateCell(field: ListField, row: ListRow, { locale }: Pick<CellPage, 'locale'>): React.ReactNode {
  const time = rawOf(field, row);
  if (Number.isNaN(Date.parse(time))) return textOf(field, row);
  const isDateOnly = (field.TypeAsString === 'Calculated' ? field.DateFormat : field.DisplayFormat) === 0;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...(!isDateOnly && { timeStyle: 'short' }), timeZone: SITE_TIME_ZONE });
  return <time dateTime={time}>{format.format(new Date(time))}</time>;
}

/** Lists hold whatever somebody pasted: only addresses that a click may follow become links. */
function isSafe(address: string): boolean {
  const url = URL.parse(address, location.origin);
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol);
}

function linkCell(field: ListField, row: ListRow): React.ReactNode {
  const address = textOf(field, row);
  const words = String(row[`${field.InternalName}.desc`] ?? '') || address;
  return isSafe(address) && address !== '' ? <a href={address} title={address}>{words}</a> : words;
}

function titleCell(_field: ListField, row: ListRow, { itemLink }: Pick<CellPage, 'itemLink'>): React.ReactNode {
  const title = String(row.Title ?? '') || '(no title)';
  return itemLink ? <a href={itemLink(row)}>{title}</a> : title;
}

const CELLS: Readonly<Record<string, Cell>> = {
  Computed: titleCell,
  Number: numberCell,
  Currency: numberCell,
  DateTime: dateCell,
  URL: linkCell,
  MultiChoice: ({ InternalName }, row) => several(row[InternalName], part => part),
  Lookup: ({ InternalName }, row) => several(row[InternalName], part => part.lookupValue),
  LookupMulti: ({ InternalName }, row) => several(row[InternalName], part => part.lookupValue),
  User: ({ InternalName }, row) => several(row[InternalName], part => part.title),
  UserMulti: ({ InternalName }, row) => several(row[InternalName], part => part.title),
  Attachments: ({ InternalName }, row) => (row[InternalName] === '1' ? 'Yes' : '')
};

/** By SP.FieldType. */
const RESULT_TYPES: Readonly<Record<number, string>> = { 4: 'DateTime', 9: 'Number', 10: 'Currency' };

const shownType = ({ TypeAsString, OutputType = 0 }: ListField): string => (TypeAsString === 'Calculated' ? RESULT_TYPES[OutputType] ?? 'Text' : TypeAsString);

/** Numbers stand at the end of their cell, as in every table. */
export const isNumeric = (field: ListField): boolean => ['Number', 'Currency', 'Counter'].includes(shownType(field));

/** Addresses of the site keep the look of the page. */
export function linkFrom(look: Look): (address: string) => string {
  return address => {
    const url = new URL(address, location.href);
    return url.origin === location.origin ? siteLink(`${url.pathname}${url.search}${url.hash}`, look) : address;
  };
}

/** What the column's formatter makes of the item; undefined where it has none that works. */
export function renderFormatted(field: ListField, row: ListRow, { formatting, look, itemLink }: CellPage): React.ReactElement | undefined {
  const tree = formatting.cell(field, row);
  return tree && <ElementView tree={tree} linkTo={linkFrom(look)} onDefaultClick={itemLink && (() => location.assign(itemLink(row)))} />;
}

/** The value of an item without formatting. */
export function renderPlain(field: ListField, row: ListRow, page: Pick<CellPage, 'locale' | 'itemLink'>): React.ReactNode {
  if (field.InternalName === 'Title') return titleCell(field, row, page);
  return (CELLS[shownType(field)] ?? textOf)(field, row, page);
}

/** One value of an item as people see it, in views and in display forms. Every cell comes by here. */
export function renderCell(field: ListField, row: ListRow, page: CellPage): React.ReactElement {
  const formatted = renderFormatted(field, row, page);
  return formatted ? <div className="formatted">{formatted}</div> : <div><bdi>{renderPlain(field, row, page)}</bdi></div>;
}
