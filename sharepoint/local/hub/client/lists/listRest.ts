import type { ListFacts } from '../../page/ListPageData';
import type { Rest } from '../rest/createRest';

/** A column of a list as REST answers it; the second half only of the types that have it. */
export interface ListField {
  readonly InternalName: string;
  readonly EntityPropertyName: string;
  readonly Title: string;
  readonly Description: string;
  readonly TypeAsString: string;
  readonly Required: boolean;
  readonly Hidden: boolean;
  readonly ReadOnlyField: boolean;
  readonly FromBaseType: boolean;
  readonly Sortable: boolean;
  readonly DefaultValue: string | null;
  /** JSON of the column's formatting. */
  readonly CustomFormatter: string | null;
  readonly Choices?: readonly string[];
  readonly FillInChoice?: boolean;
  readonly MaxLength?: number;
  readonly MinimumValue?: number;
  readonly MaximumValue?: number;
  /** Dates: `0` is without time. Numbers: decimals, `-1` as many as there are. */
  readonly DisplayFormat?: number;
  readonly ShowAsPercentage?: boolean;
  /** Of a calculated column: SP.FieldType of its result, and `0` for dates without time. */
  readonly OutputType?: number;
  readonly DateFormat?: number;
  readonly LookupList?: string;
  readonly LookupField?: string | null;
}

/** An item as a view renders it: text by internal name, and what is more than text beside it (`Price.`, `Link.desc`). */
export type ListRow = Readonly<Record<string, unknown>>;

export interface RenderedRows {
  readonly Row: readonly ListRow[];
  readonly FirstRow: number;
  readonly LastRow: number;
  /** What leads to the next page. */
  readonly NextHref?: string;
  /** SP.BasePermissions on the list, hexadecimal. */
  readonly FolderPermissions: string;
}

/** SP.PermissionKind, as bits. */
const RIGHTS = { add: 0x2n, edit: 0x4n, delete: 0x8n, manageList: 0x800n } as const;

/** @param mask hexadecimal, as `PermMask` of a row and `FolderPermissions` are */
export function hasRight(mask: unknown, right: keyof typeof RIGHTS): boolean {
  return (BigInt(String(mask ?? '0x0')) & RIGHTS[right]) !== 0n;
}

export const listPath = ({ url }: Pick<ListFacts, 'url'>): string => `web/getList('${encodeURIComponent(url.replace(/'/g, '\'\''))}')`;

/** The columns that people see, in the list's order. */
export async function readFields(rest: Rest, list: ListFacts): Promise<readonly ListField[]> {
  return (await rest.read<{ readonly value: readonly ListField[] }>(`${listPath(list)}/fields?$filter=Hidden eq false`)).value;
}

/** Rows whose column holds the value; an empty value means rows without one. */
export interface ColumnFilter {
  /** Internal name. */
  readonly field: string;
  readonly value: string;
}

interface RowsAsked {
  readonly viewXml?: string;
  readonly viewId?: string;
  /** `NextHref` of the page before. */
  readonly paging?: string;
  /** Only rows whose columns hold these values. */
  readonly filters?: readonly ColumnFilter[];
}

/** `FilterField1`, `FilterValue1` and so on: SharePoint's names, in the addresses of its list pages too. */
export const filterParameters = (filters: readonly ColumnFilter[]): Readonly<Record<string, string>> =>
  Object.fromEntries(filters.flatMap(({ field, value }, index) => [[`FilterField${index + 1}`, field], [`FilterValue${index + 1}`, value]]));

/** Reads rows as SharePoint's own list page does. */
export function renderRows(rest: Rest, list: ListFacts, { viewXml, viewId, paging, filters = [] }: RowsAsked): Promise<RenderedRows> {
  const parameters = { RenderOptions: 2, ExpandGroups: true, ...(viewXml && { ViewXml: viewXml }), ...(paging && { Paging: paging }) };
  const query = new URLSearchParams({ ...(viewId !== undefined && { View: viewId }), ...filterParameters(filters) }).toString();
  return rest.post(`${listPath(list)}/RenderListDataAsStream${query === '' ? '' : `?${query}`}`, { parameters });
}

/** The column that names an item. */
export const isTitle = ({ InternalName }: ListField): boolean => ['Title', 'LinkTitle', 'LinkTitleNoMenu'].includes(InternalName);

/** The name that people know an item by. */
export function titleOf(row: ListRow): string {
  return String(row.Title ?? row.LinkTitle ?? '') || `(no title, ID ${String(row.ID)})`;
}
