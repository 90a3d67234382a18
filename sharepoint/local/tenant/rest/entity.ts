/** Anything that REST answers with properties: a web, a list, an item. */
export interface Entity {
  readonly kind: 'entity';
  /** OData type, such as `SP.List`. */
  readonly type: string;
  /** `odata.id`: a URL, or for items a GUID. */
  readonly id: string;
  /** Relative to `_api`. Expanded rows have none. */
  readonly editLink?: string;
  readonly etag?: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A value with parts, such as a URL field. */
export interface ComplexValue {
  readonly kind: 'complex';
  readonly type: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** Several plain values, such as a multiple choice. */
export interface Values {
  readonly kind: 'values';
  /** OData type of one value. */
  readonly type: string;
  readonly values: readonly (string | number)[];
}

/** Several values with parts, such as the cells of a search result. */
export interface ComplexValues {
  readonly kind: 'complexes';
  /** OData type of one value. */
  readonly type: string;
  readonly values: readonly ComplexValue[];
}

/** Several expanded rows. */
export interface Entities {
  readonly kind: 'entities';
  readonly entities: readonly Entity[];
}

export type PropertyValue = string | number | boolean | null | ComplexValue | ComplexValues | Values | Entity | Entities;

/** How much OData metadata an answer carries. */
export type MetadataLevel = 'none' | 'minimal' | 'verbose';

type Json = Record<string, unknown>;

/** An entity as JSON of the wanted level. */
export function entityJson(entity: Entity, level: MetadataLevel): Json {
  return { ...annotations(entity, level), ...propertiesJson(entity, level) };
}

function annotations(entity: Entity, level: MetadataLevel): Json {
  const { id, type, etag, editLink } = entity;
  if (level === 'minimal') {
    return { 'odata.type': type, 'odata.id': id, ...(etag && { 'odata.etag': etag }), ...(editLink && { 'odata.editLink': editLink }) };
  }
  return level === 'verbose' ? { __metadata: { id, uri: id, ...(etag && { etag }), type } } : {};
}

function propertiesJson(owner: Entity | ComplexValue, level: MetadataLevel): Json {
  const json: Json = {};
  for (const [name, value] of Object.entries(owner.properties)) {
    const isEntity = value !== null && typeof value === 'object' && (value.kind === 'entity' || value.kind === 'entities');
    const link = owner.kind === 'entity' ? owner.editLink : undefined;
    if (isEntity && level === 'minimal' && link) json[`${name}@odata.navigationLinkUrl`] = `${link}/${name}`;
    json[name] = valueJson(value, level);
  }
  return json;
}

export function valueJson(value: PropertyValue, level: MetadataLevel): unknown {
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'entity': return entityJson(value, level);
    case 'complex': return { ...(level === 'verbose' && { __metadata: { type: value.type } }), ...propertiesJson(value, level) };
    case 'complexes': return several(value.values.map(one => valueJson(one, level)), level);
    case 'entities': return several(value.entities.map(entity => entityJson(entity, level)), level);
    case 'values': return level === 'verbose' ? { __metadata: { type: `Collection(${value.type})` }, results: value.values } : value.values;
  }
}

const several = (values: readonly unknown[], level: MetadataLevel): unknown => (level === 'verbose' ? { results: values } : values);
