import { NotBuilt } from '../errors';
import { matches, type Scalar } from '../odata/evaluate';
import type { QueryOptions, SortKey } from '../odata/options';
import { fold } from '../storage/database';
import type { Entities, Entity, PropertyValue } from './entity';

/** A web, list, field or page: an entity that is not in an SQL table of its own, with what `$expand` can add. */
export interface Resource extends Entity {
  readonly expandable?: Readonly<Record<string, () => Entity | Entities>>;
  /** Properties that exist on other resources of the kind, such as `Choices` on another type of field; selecting them is no mistake. */
  readonly elsewhere?: readonly string[];
  /** Answered only when selected. */
  readonly onDemand?: readonly string[];
}

/** `$filter`, `$orderby`, `$top`, `$select` and `$expand` over things in memory. */
export function queried(resources: readonly Resource[], options: QueryOptions): readonly Entity[] {
  const { filter, orderBy, top } = options;
  const found = filter ? resources.filter(resource => matches(filter, path => scalarAt(resource, path))) : resources;
  const sorted = orderBy.length === 0 ? found : [...found].sort((a, b) => compare(a, b, orderBy));
  return sorted.slice(0, top).map(resource => projected(resource, options));
}

/** What `$select` and `$expand` leave of a resource. @throws NotBuilt for properties that the tenant does not know */
export function projected(resource: Resource, { select, expand }: Pick<QueryOptions, 'select' | 'expand'>): Entity {
  const isWhole = select.length === 0 || select.includes('*');
  const wanted = isWhole ? [...defaultNames(resource), ...select.filter(name => name !== '*'), ...expand] : select;
  const properties: Record<string, PropertyValue> = {};
  for (const path of wanted) {
    const [name, inner] = path.split('/');
    const expanded = expandedOf(resource, name, expand);
    if (expanded) properties[name] = inner === undefined ? expanded : merged(properties[name], expanded, inner);
    else if (Object.hasOwn(resource.properties, name)) properties[name] = resource.properties[name];
    else if (!resource.elsewhere?.includes(name)) throw unknown(resource, path);
  }
  const { kind, type, id, editLink, etag } = resource;
  return { kind, type, id, editLink, etag, properties };
}

function defaultNames(resource: Resource): readonly string[] {
  return Object.keys(resource.properties).filter(name => !resource.onDemand?.includes(name));
}

function expandedOf(resource: Resource, name: string, expand: readonly string[]): Entity | Entities | undefined {
  const make = resource.expandable && Object.hasOwn(resource.expandable, name) ? resource.expandable[name] : undefined;
  return make && expand.includes(name) ? make() : undefined;
}

function merged(before: PropertyValue | undefined, expanded: Entity | Entities, inner: string): Entity | Entities {
  if (expanded.kind === 'entity') return mergedOne(before, expanded, inner);
  const known = typeof before === 'object' && before?.kind === 'entities' ? before.entities : [];
  return { kind: 'entities', entities: expanded.entities.map((entity, index) => mergedOne(known.at(index), entity, inner)) };
}

function mergedOne(before: PropertyValue | undefined, expanded: Entity, inner: string): Entity {
  if (!Object.hasOwn(expanded.properties, inner)) throw unknown(expanded, inner);
  const known = typeof before === 'object' && before?.kind === 'entity' ? before.properties : {};
  return { ...expanded, properties: { ...known, [inner]: expanded.properties[inner] } };
}

const unknown = (resource: Entity, path: string): NotBuilt => new NotBuilt(`the property ${path} of ${resource.type}`);

function scalarAt(resource: Resource, path: string): Scalar | readonly string[] {
  const [name, inner] = path.split('/');
  const owner = inner === undefined ? resource : resource.expandable?.[name]?.();
  const value = owner?.kind === 'entity' ? owner.properties[inner ?? name] : undefined;
  if (value === undefined && !resource.elsewhere?.includes(name)) throw unknown(resource, path);
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
  if (value.kind !== 'values') throw unknown(resource, path);
  return value.values.map(String);
}

function compare(a: Resource, b: Resource, keys: readonly SortKey[]): number {
  for (const { path, descending } of keys) {
    const order = orderOf(scalarAt(a, path), scalarAt(b, path));
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

function orderOf(a: Scalar | readonly string[], b: Scalar | readonly string[]): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [x, y] = [fold(String(a ?? '')), fold(String(b ?? ''))];
  return x === y ? 0 : x < y ? -1 : 1;
}
