import { bodyMissing, jsonInvalid, jsonNodeWrong } from '../errors';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The request's body as a JSON object. @throws SharePointError */
export function jsonBody(text: string): JsonObject {
  if (text.trim() === '') throw bodyMissing();
  const value = parsed(text);
  if (value === null || typeof value !== 'object') throw jsonNodeWrong('PrimitiveValue', 'the start of an entry', 'StartObject');
  if (Array.isArray(value)) throw jsonNodeWrong('StartArray', 'the start of an entry', 'StartObject');
  return value as JsonObject;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw jsonInvalid();
  }
}

/** Annotations of JSON light, which carry no value: `odata.type`, `HubRoles@odata.type`. */
export function isAnnotation(name: string): boolean {
  return name.startsWith('odata.') || name.includes('@odata.');
}

export function isVerbose(headers: Headers): boolean {
  return /odata=verbose/i.test((headers.get('Content-Type') ?? '').replace(/\s/g, ''));
}
