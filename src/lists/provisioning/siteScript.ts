import type { Column, ListDefinition } from '../defineList';
import type { ListPages, ViewDefinition } from '../pages/defineListPages';
import { formFormatter } from '../pages/formLayout';
import { ALL_LISTS } from './allLists';
import { fieldXml, versionFieldXml } from './fieldXml';

const CUSTOM_LIST = 100;

type Verb = { readonly verb: string } & Readonly<Record<string, unknown>>;

/**
 * The site script that makes the lists, for administrators who make many sites. Running it again changes nothing that is there.
 * It cannot say who sees and adds rows of Contact requests; the part offers that to owners.
 * @see https://learn.microsoft.com/sharepoint/dev/declarative-customization/site-design-json-schema
 */
export function siteScript(): object {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json',
    actions: ALL_LISTS.map(({ pages }) => ({ verb: 'createSPList', listName: addressName(pages.list), templateType: CUSTOM_LIST, subactions: subactions(pages) }))
  };
}

/** A list gets its address from the name that it is made with, and its title afterwards. */
const addressName = ({ url }: ListDefinition): string => url.split('/').pop() ?? '';

function subactions(pages: ListPages): readonly Verb[] {
  const { list, views, columnFormatters } = pages;
  // no action gives the title column its own label
  const labelOf = (name: string): string => (name === 'Title' ? name : list.fields[name].label);
  const looks = Object.entries(columnFormatters).filter(([name]) => name in list.fields);
  return [
    ...(list.title === addressName(list) ? [] : [{ verb: 'setTitle', title: list.title }]),
    { verb: 'setDescription', description: list.description },
    ...Object.entries(list.fields).map(([name, column]) => addField(name, column)),
    ...views.map(addView),
    ...looks.map(([name, formatterJSON]) => ({ verb: 'setSPFieldCustomFormatter', fieldDisplayName: list.fields[name].label, formatterJSON })),
    { verb: 'setClientFormCustomFormatter', clientFormCustomFormatter: formFormatter(pages, labelOf) },
    // last, as the mark of a complete list
    { verb: 'addSPFieldXml', schemaXml: versionFieldXml(list) }
  ];
}

function addField(name: string, column: Column): Verb {
  const schemaXml = fieldXml(name, column, () => undefined);
  const isLookup = column.type === 'Lookup' || column.type === 'LookupMulti';
  return isLookup ? { verb: 'addSPLookupFieldXml', schemaXml, targetListUrl: column.list } : { verb: 'addSPFieldXml', schemaXml };
}

/** The view that comes with the list is called All Items; a view of an existing name is changed. */
function addView({ title, file, fields, query, rowLimit, formatter }: ViewDefinition, index: number): Verb {
  return {
    verb: 'addSPView', name: file === 'AllItems' ? 'All Items' : title, viewFields: fields, query, rowLimit, isPaged: true, makeDefault: index === 0,
    replaceViewFields: true, ...(formatter && { formatterJSON: formatter })
  };
}
