import { NotBuilt } from '../errors';
import { shownName } from '../items/remote';
import { xmlNotValid } from '../listErrors';
import type { Filter } from '../odata/filter';
import type { SortKey } from '../odata/options';
import { isReference } from '../storage/fieldTypes';
import { propertyName, type Field } from '../storage/fields';
import { fieldOf, filterOf, storedFieldOf, type CamlContext } from './where';
import { child, elementsOf, isTrue, XmlError, type Element } from './xml';

/** What a `<View>` asks for. */
export interface ViewQuery {
  /** Undefined when the view names no fields. */
  readonly fields?: readonly Field[];
  readonly filter?: Filter;
  readonly orderBy: readonly SortKey[];
  readonly rowLimit?: number;
  /** Lookups and persons that the filter and the sort look through. */
  readonly through: readonly string[];
}

/** The parts of a view that are read here, or say nothing about rows where there are no folders. */
const KNOWN: readonly string[] = ['Query', 'ViewFields', 'RowLimit'];
const KNOWN_QUERY: readonly string[] = ['Where', 'OrderBy'];

/** @throws SharePointError when the XML is broken; NotBuilt for joins, groups, projected fields and aggregations */
export function viewQueryOf(viewXml: string, context: CamlContext): ViewQuery {
  const view = rootOf(viewXml);
  const query = child(view, 'Query');
  refuseUnknown(view, KNOWN);
  if (query) refuseUnknown(query, KNOWN_QUERY);
  const where = child(query, 'Where')?.children ?? [];
  if (where.length > 1) throw xmlNotValid();
  const filter = where.length === 0 ? undefined : filterOf(where[0], context);
  const sorted = (child(query, 'OrderBy')?.children ?? []).map(reference => sortOf(reference, context));
  const limit = child(view, 'RowLimit')?.text.trim();
  if (limit !== undefined && !/^\d{1,9}$/.test(limit)) throw xmlNotValid();
  return {
    fields: child(view, 'ViewFields')?.children.map(reference => fieldOf(reference, context)),
    filter, orderBy: sorted, rowLimit: limit === undefined || limit === '0' ? undefined : Number(limit),
    through: [...new Set([...(filter ? pathsOf(filter) : []), ...sorted.map(sort => sort.path)].flatMap(path => path.split('/').slice(0, -1)))]
  };
}

function rootOf(xml: string): Element {
  try {
    const [root, ...others] = elementsOf(xml);
    if (root?.name !== 'View' || others.length > 0) throw xmlNotValid();
    return root;
  } catch (error) {
    throw error instanceof XmlError ? xmlNotValid() : error;
  }
}

function refuseUnknown(element: Element, known: readonly string[]): void {
  const unknown = element.children.find(({ name }) => !known.includes(name));
  if (unknown) throw new NotBuilt(`the CAML element ${unknown.name} in a ${element.name}`);
}

/** Lookups and persons are sorted by what they show. */
function sortOf(reference: Element, context: CamlContext): SortKey {
  const field = storedFieldOf(reference, context);
  const path = isReference(field.type) ? `${field.internalName}/${shownName(field)}` : propertyName(field);
  return { path, descending: reference.attributes.Ascending !== undefined && !isTrue(reference.attributes.Ascending) };
}

function pathsOf(filter: Filter): readonly string[] {
  switch (filter.kind) {
    case 'and': case 'or': return [...pathsOf(filter.left), ...pathsOf(filter.right)];
    case 'not': return pathsOf(filter.operand);
    case 'includes': case 'some': return [];
    default: return [filter.path];
  }
}
