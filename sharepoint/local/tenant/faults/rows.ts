import type { Reply } from '../call';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What tells a row from another, and what belongs to the protocol: it stays, or nothing could be read at all. */
const KEPT = /^(id|guid|__metadata|odata\..*|@odata\..*)$/i;

export const HOSTILE_TEXT = '<img src=x onerror=alert(1)>"\'=HYPERLINK("//evil.test")\u202Etxt.exe\u0000';
// eslint-disable-next-line no-script-url -- a link that no client may follow
export const HOSTILE_URL = 'javascript:alert(document.cookie)//https://teams.microsoft.com/';

/** Every value of every row through `change`; a reply without rows or fields stays as it is. */
function withValues(reply: Reply, change: (value: Json, name: string) => Json | undefined): Reply {
  if (reply.status !== 200 || !/json/.test(reply.headers['Content-Type'] ?? '')) return reply;
  const row = (value: Json): Json => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    const entries = Object.entries(value).map(([name, old]) => [name, KEPT.test(name) ? old : change(old, name)] as const);
    return Object.fromEntries(entries.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined));
  };
  const answer = JSON.parse(reply.body) as { value?: readonly Json[]; d?: { results?: readonly Json[] } & Record<string, Json> };
  const changed = answer.value ? { ...answer, value: answer.value.map(row) }
    : answer.d?.results ? { ...answer, d: { ...answer.d, results: answer.d.results.map(row) } }
      : answer.d ? { d: row(answer.d) } : row(answer as Json);
  return { ...reply, body: JSON.stringify(changed) };
}

/** As after a column was made anew under another internal name: the old one is in no row. */
export function renamed(reply: Reply): Reply {
  return withValues(reply, (value, name) => (name.startsWith('Hub') ? undefined : value));
}

/** As after columns changed their type: numbers are texts, texts are numbers, objects are texts, lists are one value. */
export function retyped(reply: Reply): Reply {
  return withValues(reply, value => {
    if (value === null) return value;
    if (Array.isArray(value)) return (value as readonly Json[])[0] ?? 'x';
    if (typeof value === 'string') return value.length;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  });
}

export function nulled(reply: Reply): Reply {
  return withValues(reply, () => null);
}

/** Texts that try to be markup, a formula, another script's direction; links that try to be scripts. */
export function hostile(reply: Reply): Reply {
  const spoil = (value: Json, name: string): Json => {
    if (typeof value === 'string') return name === 'Url' ? HOSTILE_URL : HOSTILE_TEXT;
    if (Array.isArray(value)) return (value as readonly Json[]).map(entry => spoil(entry, ''));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, KEPT.test(key) ? entry : spoil(entry, key)]));
  };
  return withValues(reply, spoil);
}
