import { randomUUID } from 'node:crypto';
import type { Reply } from '../call';
import { NotBuilt, type SharePointError } from '../errors';
import { entityJson, valueJson, type ComplexValue, type ComplexValues, type Entity, type MetadataLevel, type Values } from './entity';

/** What a route answers, before it is JSON of some metadata level. */
export type Answer =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly status?: 201 }
  | { readonly kind: 'collection'; readonly entities: readonly Entity[]; readonly nextLink?: string }
  /** The result of an action; `name` is the action's, which verbose wraps it in. */
  | { readonly kind: 'result'; readonly name: string; readonly value: ResultValue }
  | { readonly kind: 'nothing'; readonly status: 200 | 204; readonly etag?: string }
  /** JSON that is the same at every level, as views are rendered. */
  | { readonly kind: 'json'; readonly body: unknown }
  /** Not JSON at all: the answer to a batch. */
  | { readonly kind: 'raw'; readonly reply: Reply };

/** What an action can answer. */
type ResultValue = boolean | string | null | Entity | ComplexValue | ComplexValues | Values;

const CONTENT_TYPES: Readonly<Record<MetadataLevel, string>> = {
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8'
};

export const NO_CACHE = { 'Cache-Control': 'private, max-age=0' };

/**
 * The level that a request accepts; plain `application/json` means minimal.
 * @throws NotBuilt for XML, which SharePoint answers when JSON is not asked for, and for OData 4
 */
export function levelOf(headers: Headers): MetadataLevel {
  const accept = (headers.get('Accept') ?? '').toLowerCase().replace(/\s/g, '');
  if (headers.get('OData-Version')?.startsWith('4')) throw new NotBuilt('OData version 4 (header OData-Version)');
  if (!accept.includes('application/json')) throw new NotBuilt(`Accept: ${accept || '(nothing)'}; only application/json is built`);
  if (accept.includes('odata=verbose')) return 'verbose';
  if (/odata=fullmetadata|odata\.metadata=full/.test(accept)) throw new NotBuilt('full metadata');
  return /odata=nometadata|odata\.metadata=none/.test(accept) ? 'none' : 'minimal';
}

function json(status: number, level: MetadataLevel, body: unknown, more: Record<string, string> = {}): Reply {
  const headers = {
    'Content-Type': CONTENT_TYPES[level], ...NO_CACHE, DataServiceVersion: '3.0', SPRequestGuid: randomUUID(), ...more
  };
  return { status, headers, body: JSON.stringify(body) };
}

/** @param webUrl absolute, for the metadata links */
export function replyOf(answer: Answer, level: MetadataLevel, webUrl: string): Reply {
  const metadata = (type: string): object => (level === 'minimal' ? { 'odata.metadata': `${webUrl}/_api/$metadata#${type}` } : {});
  switch (answer.kind) {
    case 'entity': {
      const { entity, status = 200 } = answer;
      const location = status === 201 && { Location: `${webUrl}/_api/${entity.editLink ?? ''}` };
      const headers = { ...(entity.etag && { ETag: entity.etag }), ...location };
      const body = { ...metadata(`${entity.type}&@Element`), ...entityJson(entity, level) };
      return json(status, level, level === 'verbose' ? { d: body } : body, headers);
    }
    case 'collection': {
      const values = answer.entities.map(entity => entityJson(entity, level));
      if (level === 'verbose') return json(200, level, { d: { results: values, ...(answer.nextLink && { __next: answer.nextLink }) } });
      const next = answer.nextLink && { 'odata.nextLink': answer.nextLink };
      return json(200, level, { ...metadata(answer.entities[0]?.type ?? 'Edm.Null'), ...next, value: values });
    }
    case 'result': return resultReply(answer.name, answer.value, level, metadata);
    case 'nothing': return { status: answer.status, headers: { ...NO_CACHE, ...(answer.etag && { ETag: answer.etag }) }, body: '' };
    case 'json': return json(200, level, answer.body);
    case 'raw': return answer.reply;
  }
}

function resultReply(name: string, value: ResultValue, level: MetadataLevel, metadata: (type: string) => object): Reply {
  const body = valueJson(value, level);
  if (level === 'verbose') return json(200, level, { d: { [name]: body } });
  if (value === null) return json(200, level, { ...metadata('Edm.Null'), 'odata.null': true }); // pnp/cli-microsoft365, spo hubsite data get
  const isOne = typeof value === 'object' && (value.kind === 'entity' || value.kind === 'complex');
  return json(200, level, isOne ? { ...metadata(value.type), ...(body as object) } : { ...metadata(typeName(value)), value: body });
}

function typeName(value: NonNullable<ResultValue>): string {
  if (typeof value !== 'object') return typeof value === 'string' ? 'Edm.String' : 'Edm.Boolean';
  return value.kind === 'values' || value.kind === 'complexes' ? `Collection(${value.type})` : value.type;
}

/** SharePoint answers errors as `odata.error`, and as `error` in verbose. */
export function errorReply(error: SharePointError, level: MetadataLevel): Reply {
  return json(error.status, level, errorBody(level, error.code, error.message));
}

/** The loud answer: nothing that SharePoint would say, and the request in the body. */
export function notBuiltReply(reason: string, request: object, level: MetadataLevel): Reply {
  const message = `The local tenant does not know ${reason}.`;
  return json(501, level, { ...errorBody(level, '-1, LocalTenant.NotBuilt', message), request });
}

export function failureReply(level: MetadataLevel, message: string): Reply {
  return json(500, level, errorBody(level, '-1, LocalTenant.Failure', message));
}

function errorBody(level: MetadataLevel, code: string, message: string): object {
  return { [level === 'verbose' ? 'error' : 'odata.error']: { code, message: { lang: 'en-US', value: message } } };
}
