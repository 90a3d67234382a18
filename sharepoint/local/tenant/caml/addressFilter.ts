import type { Filter } from '../odata/filter';
import { camlNotValid } from '../listErrors';
import { filterOf, type CamlContext } from './where';
import type { Element } from './xml';

const FIELD = /^filterfield(\d+)$/i;

/** Whether the parameter of an address filters a view, alone or with another one. */
export const isFilterParameter = (name: string): boolean => /^filter(field|value)\d+$/i.test(name);

const element = (name: string, attributes: Element['attributes'], text = '', children: readonly Element[] = []): Element => ({ name, attributes, children, text });

/**
 * `FilterField1=HubKind&FilterValue1=Team`, and so on with 2: rows whose column holds the value.
 * @see https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest, URI parameters of RenderListDataAsStream
 * *Assumption*: an empty value asks for rows without one.
 * @throws SharePointError for a column that the list does not have
 */
export function addressFilters(query: URLSearchParams, context: CamlContext): readonly Filter[] {
  const entries = [...query].map(([name, value]) => [name.toLowerCase(), value] as const);
  return entries.flatMap(([name, Name]) => {
    const number = FIELD.exec(name)?.[1];
    if (number === undefined) return [];
    const type = context.list.fields.find(({ internalName }) => internalName === Name)?.type;
    if (!type) throw camlNotValid();
    const value = entries.find(([other]) => other === `filtervalue${number}`)?.[1] ?? '';
    const reference = element('FieldRef', { Name });
    return filterOf(value === '' ? element('IsNull', {}, '', [reference]) : element('Eq', {}, '', [reference, element('Value', { Type: type }, value)]), context);
  });
}
