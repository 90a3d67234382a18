import { randomUUID } from 'node:crypto';
import { child, isTrue, xmlOf, type Element } from '../caml/xml';
import { columnRuleSql } from '../formula/rules';
import { fieldOf } from '../rest/definedFields';
import { builtInFields, type Field } from '../storage/fields';
import type { ListSettings } from '../storage/listSettings';
import { ROWS_OF_A_VIEW, type View } from '../storage/views';

/** What a custom schema makes a list of. */
export interface ListSchema {
  readonly fields: readonly Field[];
  readonly views: readonly View[];
  readonly settings: Partial<ListSettings>;
}

/** The text that SharePoint's own schemas name `All Items` with. */
const ALL_ITEMS = '$Resources:core,objectiv_schema_mwsidcamlidC24;';

/** @param listUrl of the list itself, web-relative @param file for errors */
export function listSchemaOf(list: Element, listUrl: string, file: string): ListSchema {
  const data = child(list, 'MetaData');
  const parts = (name: string): readonly Element[] => child(data, name)?.children ?? [];
  const fields = withBuiltIn(parts('Fields').map(field => named(fieldOf(xmlOf(field)), listUrl)));
  for (const field of fields) if (field.validationFormula) columnRuleSql(field, fields);
  const views = parts('Views').filter(({ attributes }) => attributes.BaseViewID !== '0').map(view => viewOf(view, fields, file));
  if (views.length === 0) throw new Error(`${file} has no view with a page of its own.`);
  const { DisableAttachments, FolderCreation, VersioningEnabled } = list.attributes;
  return {
    fields, views,
    settings: {
      EnableFolderCreation: isTrue(FolderCreation),
      ...(DisableAttachments !== undefined && { EnableAttachments: !isTrue(DisableAttachments) }),
      ...(VersioningEnabled !== undefined && { EnableVersioning: isTrue(VersioningEnabled) })
    }
  };
}

/** A lookup names its list by the web-relative URL, or as Self. */
function named(field: Field, listUrl: string): Field {
  return field.lookupList?.toLowerCase() === 'self' ? { ...field, lookupList: listUrl } : field;
}

/** Every list has the built-in columns; a schema may say more of Title. */
function withBuiltIn(declared: readonly Field[]): readonly Field[] {
  const title = declared.find(({ internalName }) => internalName === 'Title');
  const own = declared.filter(field => field !== title);
  const builtIn = builtInFields(title?.title ?? 'Title');
  return [...builtIn.map(field => (title && field.internalName === 'Title' ? { ...title, id: field.id, builtIn: true } : field)), ...own];
}

function viewOf(view: Element, fields: readonly Field[], file: string): View {
  const { DisplayName = '', Url = '', DefaultView } = view.attributes;
  const [query, shown, limit, formatter] = ['Query', 'ViewFields', 'RowLimit', 'CustomFormatter'].map(name => child(view, name));
  const names = shown?.children.map(({ attributes }) => attributes.Name ?? '') ?? [];
  const unknown = names.find(name => !fields.some(({ internalName }) => internalName === name));
  if (unknown !== undefined) throw new Error(`${file}: the view ${DisplayName} shows ${unknown || 'a column without name'}, which the list does not have.`);
  const title = DisplayName === ALL_ITEMS ? 'All Items' : DisplayName;
  if (title === '' || title.startsWith('$Resources:') || !Url.endsWith('.aspx')) {
    throw new Error(`${file}: a view is called "${title}" and has the page "${Url}".`);
  }
  return {
    id: randomUUID(), title, file: Url.replace(/\.aspx$/, ''), isDefault: isTrue(DefaultView), hidden: false, fields: names,
    query: query?.children.map(xmlOf).join('') ?? '', rowLimit: Number(limit?.text ?? ROWS_OF_A_VIEW), paged: isTrue(limit?.attributes.Paged),
    ...(formatter && { formatter: formatter.text })
  };
}
