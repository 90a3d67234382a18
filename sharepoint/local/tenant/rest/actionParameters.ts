import { NotBuilt, propertyUnknown, wrongPrimitive } from '../errors';
import { isAnnotation, type JsonObject } from './jsonBody';

/** Parameters of an action, checked by name. @throws SharePointError for others; NotBuilt for those that SharePoint knows and the tenant does not */
export function parametersOf(value: unknown, type: string, known: readonly string[], notBuilt: readonly string[] = []): JsonObject {
  if (value === null || typeof value !== 'object') throw wrongPrimitive(type);
  for (const name of Object.keys(value)) {
    if (known.includes(name) || isAnnotation(name) || name === '__metadata') continue;
    throw notBuilt.includes(name) ? new NotBuilt(`the parameter ${name} of ${type}`) : propertyUnknown(name, type);
  }
  return value as JsonObject;
}

/** Undefined for an empty text. */
export function textIn(parameters: JsonObject, name: string): string | undefined {
  const value = parameters[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw wrongPrimitive('Edm.String');
  return value === '' ? undefined : value;
}
