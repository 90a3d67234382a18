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
  /** The columns of the groups come first. */
  readonly orderBy: readonly SortKey[];
  readonly grouping?: Grouping;
  readonly rowLimit?: number;
  /** Lookups and persons that the filter and the sort look through. */
  readonly through: readonly string[];
}

export interface Grouping {
  /** Outermost first. */
  readonly fields: readonly Field[];
  readonly isCollapsed: boolean;
  /** Groups of one page. */
  readonly limit: number;
}

/** The parts of a view that are read here, or say nothing about which rows there are. */
const KNOWN: readonly string[] = ['Query', 'ViewFields', 'RowLimit', 'CustomFormatter'];
const KNOWN_QUERY: readonly string[] = ['Where', 'GroupBy', 'OrderBy'];

/**
 * @param narrowing conditions that hold beside the view's own
 * @throws SharePointError when the XML is broken; NotBuilt for joins, projected fields and aggregations
 */
export function viewQueryOf(viewXml: string, context: CamlContext, narrowing: readonly Filter[] = []): ViewQuery {
  const view = rootOf(viewXml);
  const query = child(view, 'Query');
  refuseUnknown(view, KNOWN);
  if (query) refuseUnknown(query, KNOWN_QUERY);
  const where = child(query, 'Where')?.children ?? [];
  if (where.length > 1) throw xmlNotValid();
  const filter = allOf([...where.map(condition => filterOf(condition, context)), ...narrowing]);
  const groupBy = child(query, 'GroupBy');
  const sorted = sortsOf([...(groupBy?.children ?? []), ...(child(query, 'OrderBy')?.children ?? [])], context);
  const limit = child(view, 'RowLimit')?.text.trim();
  if (limit !== undefined && !/^\d{1,9}$/.test(limit)) throw xmlNotValid();
  return {
    fields: child(view, 'ViewFields')?.children.map(reference => fieldOf(reference, context)),
    filter, orderBy: sorted, grouping: groupBy && groupingOf(groupBy, context), rowLimit: limit === undefined || limit === '0' ? undefined : Number(limit),
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

const allOf = (filters: readonly Filter[]): Filter | undefined =>
  (filters.length === 0 ? undefined : filters.reduce((left, right) => ({ kind: 'and', left, right })));

/** SharePoint groups by two columns at most. *Assumption*: without a GroupLimit a page has 30 groups, as a new view has. */
function groupingOf({ children, attributes }: Element, context: CamlContext): Grouping {
  if (children.length === 0 || children.length > 2) throw xmlNotValid();
  const { Collapse, GroupLimit = '30' } = attributes;
  if (!/^\d{1,9}$/.test(GroupLimit)) throw xmlNotValid();
  return { fields: children.map(reference => storedFieldOf(reference, context)), isCollapsed: isTrue(Collapse), limit: Number(GroupLimit) };
}

/** What groups have sorted already is not sorted again. */
function sortsOf(references: readonly Element[], context: CamlContext): readonly SortKey[] {
  const sorts = references.map(reference => sortOf(reference, context));
  return sorts.filter(({ path }, index) => sorts.findIndex(other => other.path === path) === index);
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
