import { jsonNodeWrong, NotBuilt, propertyUnknown, wrongPrimitive } from '../errors';
import { isAnnotation, type JsonObject } from './jsonBody';

export type Edm = 'Edm.String' | 'Edm.Boolean' | 'Edm.Int32' | 'Edm.Double' | 'Edm.Guid' | 'Collection(Edm.String)';

export type Plain = string | number | boolean | null | readonly string[];

/** Properties that a client may write, by name. */
export type WritableProperties = Readonly<Record<string, Edm>>;

const GUID = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

const TESTS: Readonly<Record<Exclude<Edm, 'Collection(Edm.String)'>, (value: unknown) => boolean>> = {
  'Edm.String': value => typeof value === 'string',
  'Edm.Boolean': value => typeof value === 'boolean',
  'Edm.Int32': value => Number.isInteger(value),
  'Edm.Double': value => typeof value === 'number',
  'Edm.Guid': value => typeof value === 'string' && GUID.test(value)
};

/**
 * The properties that a body sets, of the declared types.
 * @param type OData type of what is written
 * @param notBuilt names that SharePoint has and the tenant does not
 * @throws SharePointError as SharePoint answers unknown properties and wrong values
 */
export function propertiesOf(body: JsonObject, known: WritableProperties, type: string, notBuilt: readonly string[] = []): Record<string, Plain> {
  const properties: Record<string, Plain> = {};
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name) || name === '__metadata') continue;
    if (Object.hasOwn(known, name)) properties[name] = checked(known[name], value);
    else throw notBuilt.includes(name) ? new NotBuilt(`writing ${name} of ${type}`) : propertyUnknown(name, type);
  }
  return properties;
}

function checked(edm: Edm, value: unknown): Plain {
  if (value === null) return null;
  if (edm === 'Collection(Edm.String)') return texts(value);
  if (!TESTS[edm](value)) throw wrongPrimitive(edm);
  return value as string | number | boolean;
}

/** An array, and `{ results: […] }` in verbose. */
function texts(value: unknown): readonly string[] {
  const values: unknown = Array.isArray(value) ? value : (value as { results?: unknown }).results;
  if (!Array.isArray(values)) {
    throw jsonNodeWrong(typeof value === 'object' ? 'StartObject' : 'PrimitiveValue', 'the contents of a collection property', 'StartArray');
  }
  if (values.some(one => typeof one !== 'string')) throw wrongPrimitive('Edm.String');
  return values as string[];
}
