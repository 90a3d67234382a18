import type { IncomingMessage, ServerResponse } from 'node:http';
import { PERMISSIONS, type Consent } from '../graph/consent';
import type { CallLog } from './CallLog';
import { EFFECTS } from './effects';
import type { Faults } from './Faults';
import { isProfile, PROFILES } from './latency';
import { RuleError, type FaultRule } from './rule';

/** What can be looked at and changed from outside. */
export interface Controls {
  readonly faults: Faults;
  readonly calls: CallLog;
  readonly consent: Consent;
}

interface Asked {
  readonly query: URLSearchParams;
  /** The request's JSON. */
  readonly body: unknown;
}

type Answer = readonly [status: 200 | 201 | 204 | 400 | 404, body?: object];

const bodyOf = (body: unknown): Readonly<Record<string, unknown>> => (body !== null && typeof body === 'object' ? body as Record<string, unknown> : {});
const badRequest = (message: string): Answer => [400, { error: message }];
const described = (table: Readonly<Record<string, { readonly says: string }>>): object => Object.fromEntries(Object.entries(table).map(([name, { says }]) => [name, says]));

function removeFault({ faults }: Controls, id: string | null): Answer {
  if (id === null) faults.clear();
  else if (!faults.remove(Number(id))) return [404, { error: `No fault has the id ${id}.` }];
  return [204];
}

function setLatency({ faults }: Controls, { profile }: Readonly<Record<string, unknown>>): Answer {
  if (!isProfile(profile)) return badRequest(`profile is one of ${Object.keys(PROFILES).join(', ')}.`);
  faults.profile = profile;
  return [200, { profile }];
}

function setConsent({ consent }: Controls, { granted }: Readonly<Record<string, unknown>>): Answer {
  if (!Array.isArray(granted) || !granted.every(name => (PERMISSIONS as readonly unknown[]).includes(name))) return badRequest(`granted is an array of ${PERMISSIONS.join(', ')}.`);
  consent.set(granted as string[]);
  return [200, { granted: consent.granted }];
}

/** Everything under `/_hub/` that the tenant answers. */
const ROUTES: Readonly<Record<string, (controls: Controls, asked: Asked) => Answer>> = {
  'GET faults': ({ faults }) => [200, { faults: faults.list(), known: described(EFFECTS) }],
  'POST faults': ({ faults }, { body }) => [201, faults.add(body as FaultRule)],
  'DELETE faults': (controls, { query }) => removeFault(controls, query.get('id')),
  'GET latency': ({ faults }) => [200, { profile: faults.profile, profiles: PROFILES }],
  'PUT latency': (controls, { body }) => setLatency(controls, bodyOf(body)),
  'GET consent': ({ consent }) => [200, { granted: consent.granted, known: PERMISSIONS }],
  'PUT consent': (controls, { body }) => setConsent(controls, bodyOf(body)),
  'GET calls': ({ calls }, { query }) => [200, { calls: calls.list(Number(query.get('after') ?? 0)) }],
  'DELETE calls': ({ calls }) => { calls.clear(); return [204]; }
};

export const CONTROL_PATH = /^\/_hub\/(faults|latency|consent|calls)$/;

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** From this machine, to it by its own name, and not from a page of another site. */
export function isLocal(remoteAddress: string | undefined, host: string | undefined, origin: string | undefined): boolean {
  if (!LOOPBACK.test(remoteAddress ?? '') || !LOCAL_HOST.test(host ?? '')) return false;
  return origin === undefined || origin === `http://${host}`;
}

/** Answers a request to one of the control routes. */
export async function answerControl(request: IncomingMessage, response: ServerResponse, url: URL, controls: Controls): Promise<void> {
  const { host, origin } = request.headers;
  if (!isLocal(request.socket.remoteAddress, host, origin)) return reply(response, 403, { error: 'Only from this machine.' });
  const method = request.method ?? 'GET';
  const route = ROUTES[`${method} ${CONTROL_PATH.exec(url.pathname)?.[1] ?? ''}`];
  if (!route) return reply(response, 405, { error: `${method} is not known here.` });
  const text = await textOf(request);
  try {
    const [status, body] = route(controls, { query: url.searchParams, body: text === '' ? undefined : JSON.parse(text) as unknown });
    return reply(response, status, body);
  } catch (error) {
    if (error instanceof RuleError || error instanceof SyntaxError) return reply(response, 400, { error: error.message });
    throw error;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function reply(response: ServerResponse, status: number, body?: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(body && JSON.stringify(body));
}
