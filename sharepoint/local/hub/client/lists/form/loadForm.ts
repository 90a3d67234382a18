import type { ListContent } from '../../../page/ListPageData';
import type { Rest } from '../../rest/createRest';
import { messageOf, RestError } from '../../rest/RestError';
import { hasRight, listPath, readFields, renderRows, type ListField, type ListRow } from '../listRest';
import type { Draft, Drafts, Option } from './draft';
import { FIELD_KINDS, isEditable, isShown, valueName } from './fieldKinds';

export type FormContent = Extract<ListContent, { kind: 'form' }>;

/** What can be chosen in a lookup or person column, or why that could not be read. */
export type Options = { readonly kind: 'read'; readonly options: readonly Option[] } | { readonly kind: 'unreadable'; readonly reason: string };

/** An item as plain REST answers it. */
export type Item = Readonly<Record<string, unknown>> & { readonly 'odata.etag': string };

export interface FormData {
  /** All that the form shows, in the list's order. */
  readonly fields: readonly ListField[];
  /** By internal name. */
  readonly options: Readonly<Record<string, Options>>;
  readonly drafts: Drafts;
  /** State of the item that the drafts come from; empty for a new one. */
  readonly etag: string;
  /** The item as views render it; for a new one with nothing in it. */
  readonly row: ListRow;
  /** Who made and who last changed the item, and when; none for a new one. */
  readonly history: readonly ListField[];
  readonly mayEdit: boolean;
  readonly mayDelete: boolean;
  /** The person can lay out the form. */
  readonly mayManage: boolean;
  /** `ClientFormCustomFormatter` of the list's content type. */
  readonly layout?: string;
}

const LARGEST_PAGE = 5000;

type RestRows = { readonly value: readonly Readonly<Record<string, unknown>>[] };

async function readOptions(rest: Rest, { TypeAsString, LookupList = '', LookupField }: ListField): Promise<readonly Option[]> {
  if (TypeAsString.startsWith('User')) {
    const { value } = await rest.read<RestRows>('web/siteusers?$select=Id,Title,LoginName&$orderby=Title');
    return value.map(({ Id, Title, LoginName }) => ({ value: String(Id), text: String(Title), key: String(LoginName) }));
  }
  const shown = LookupField || 'Title';
  const { value } = await rest.read<RestRows>(`web/lists(guid'${LookupList.replace(/[{}]/g, '')}')/items?$select=Id,${shown}&$orderby=${shown}&$top=${LARGEST_PAGE}`);
  return value.map(item => ({ value: String(item.Id), text: String(item[shown] ?? '') || `(no title, ID ${String(item.Id)})` }));
}

/** A list that cannot be read must not take the rest of the form with it. */
async function optionsOf(rest: Rest, field: ListField): Promise<readonly [string, Options]> {
  try {
    return [field.InternalName, { kind: 'read', options: await readOptions(rest, field) }];
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    return [field.InternalName, { kind: 'unreadable', reason: messageOf(error) }];
  }
}

const withOptions = (field: ListField): boolean => isEditable(field) && /^(Lookup|User)/.test(field.TypeAsString);

function draftOf(field: ListField, item: Item | undefined, locale: string): Draft {
  const kind = FIELD_KINDS[field.TypeAsString];
  if (!item) return kind.start(field.DefaultValue ?? '', field, locale);
  const value = item[valueName(field)];
  return value === null || value === undefined ? kind.start('', field, locale) : kind.read(value, field, locale);
}

const HISTORY: readonly string[] = ['Created', 'Author', 'Modified', 'Editor'];

async function readRow(rest: Rest, { list, itemId }: FormContent, fields: readonly ListField[]): Promise<ListRow> {
  const names = ['Title', ...HISTORY, ...fields.map(({ InternalName }) => InternalName)];
  const references = [...new Set(names)].map(name => `<FieldRef Name="${name}" />`).join('');
  const viewXml = `<View><Query><Where><Eq><FieldRef Name="ID" /><Value Type="Counter">${itemId}</Value></Eq></Where></Query><ViewFields>${references}</ViewFields><RowLimit>1</RowLimit></View>`;
  const { Row: [row] } = await renderRows(rest, list, { viewXml });
  if (!row) throw new RestError(404, '', 'Item does not exist. It may have been deleted by another user.');
  return row;
}

export function readItem(rest: Rest, { list, itemId }: FormContent, select = ''): Promise<Item> {
  return rest.read<Item>(`${listPath(list)}/items(${itemId})${select}`);
}

/** SP.BasePermissions on the list, hexadecimal. */
async function readRights(rest: Rest, { list }: FormContent): Promise<string> {
  const { Low } = await rest.read<{ readonly Low: string }>(`${listPath(list)}/effectivebasepermissions`);
  return `0x${BigInt(Low).toString(16)}`;
}

/** The layout of the first content type, which new items of the list have. */
async function readLayout(rest: Rest, { list }: FormContent): Promise<string | undefined> {
  const types = await rest.read<{ readonly value: readonly { readonly ClientFormCustomFormatter: string | null }[] }>(`${listPath(list)}/contenttypes?$select=ClientFormCustomFormatter`);
  return types.value.at(0)?.ClientFormCustomFormatter ?? undefined;
}

const NO_ROW: ListRow = {};

/** Reads what a form needs, and no more. @throws RestError */
export async function loadForm(rest: Rest, content: FormContent, locale: string): Promise<FormData> {
  const all = await readFields(rest, content.list);
  const fields = all.filter(isShown);
  const editable = fields.filter(isEditable);
  const isNew = content.mode === 'new';
  const [options, item, row, rights, layout] = await Promise.all([
    content.mode === 'display' ? [] : Promise.all(editable.filter(withOptions).map(field => optionsOf(rest, field))),
    isNew ? undefined : readItem(rest, content),
    isNew ? NO_ROW : readRow(rest, content, fields),
    isNew ? readRights(rest, content) : undefined,
    readLayout(rest, content)
  ]);
  return {
    fields: isNew ? editable : fields,
    options: Object.fromEntries(options),
    drafts: Object.fromEntries(editable.map(field => [field.InternalName, draftOf(field, item, locale)])),
    etag: item?.['odata.etag'] ?? '', row,
    history: isNew ? [] : HISTORY.flatMap(name => all.find(({ InternalName }) => InternalName === name) ?? []),
    mayEdit: isNew ? hasRight(rights, 'add') : hasRight(row.PermMask, 'edit'),
    mayDelete: hasRight(row.PermMask, 'delete'),
    mayManage: hasRight(rights ?? row.PermMask, 'manageList'), layout
  };
}
