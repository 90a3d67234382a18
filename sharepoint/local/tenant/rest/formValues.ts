import type { SQLInputValue } from 'node:sqlite';
import { PEOPLE } from '../../people';
import { NotBuilt } from '../errors';
import { itemState } from '../items/writeItems';
import { sharePointTime } from '../items/values';
import { TEXT_LIMIT } from '../../../../src/lists/defineList';
import type { Field } from '../storage/fields';
import type { List } from '../storage/lists';
import type { RestCall } from './routes';

/** Said of one column of a form; the others may be right. */
export class FormError extends Error {}

/** Columns that a form passes over without a word. *Assumption*. */
const READ_ONLY = 'The column is read-only.';

/**
 * What the text of a form means for the column.
 * @see https://go.spflow.com/samples/advanced-add-update for the formats
 * @throws FormError in SharePoint's words where they are known, else in words of our own (*assumption*)
 */
export function storedFromForm(call: RestCall, list: List, field: Field, text: string): SQLInputValue {
  if (field.readOnly || field.type === 'Attachments') throw new FormError(READ_ONLY);
  if (text.trim() === '') {
    if (field.required) throw new FormError('You must specify a value for this required field.');
    return null;
  }
  switch (field.type) {
    case 'Text': return short(text, field.maxLength ?? TEXT_LIMIT);
    case 'Note': return text;
    case 'Choice': return choice(field, text);
    case 'MultiChoice': return choices(field, text);
    case 'Number': case 'Currency': return number(text);
    case 'Boolean': return boolean(text);
    case 'DateTime': return date(text);
    case 'URL': return link(text);
    case 'Lookup': return lookups(call, list, field, text)[0];
    case 'LookupMulti': return JSON.stringify(lookups(call, list, field, text));
    case 'User': return people(text)[0] ?? null;
    case 'UserMulti': return many(people(text));
    case 'Guid': return text.replace(/[{}]/g, '').toLowerCase();
    default: throw new NotBuilt(`columns of type ${field.type} in a form`);
  }
}

function short(text: string, limit: number): string {
  if (text.length > limit) throw new FormError(`This field can have no more than ${limit} characters.`);
  return text;
}

/** Plain REST takes any text for a choice; a form does not, unless the column has fill-in choices. */
function choice({ choices: known = [], fillIn = false }: Field, text: string): string {
  if (!fillIn && !known.includes(text)) throw new FormError(`"${text}" is not one of the choices of this field.`);
  return text;
}

const parts = (text: string): readonly string[] => text.split(';#').filter(part => part !== '');

function choices(field: Field, text: string): string {
  return JSON.stringify(parts(text).map(part => choice(field, part)));
}

/** As the locale en-US writes numbers. */
function number(text: string): number {
  const plain = text.trim().replace(/(\d),(?=\d{3}\b)/g, '$1');
  if (!/^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) throw new FormError('Only numbers can go here.');
  return Number(plain);
}

/** `1` is yes; `0`, and `2` of some clients, is no. */
function boolean(text: string): number {
  const word = text.trim().toLowerCase();
  if (['1', 'true', 'yes'].includes(word)) return 1;
  if (['0', '2', 'false', 'no'].includes(word)) return 0;
  throw new FormError('Only yes or no can go here.');
}

const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** `6/23/2018 10:15 PM`, in the locale and time zone of the site, or ISO. The words: pnp/pnpcore#1433. */
function date(text: string): string {
  const time = US_DATE.test(text.trim()) ? usTime(text.trim()) : ISO_DATE.test(text.trim()) ? isoTime(text.trim()) : undefined;
  if (time === undefined) throw new FormError('Enter a date like this: 2/23/2012');
  return time;
}

const isoTime = (text: string): string | undefined => sharePointTime(text.replace(' ', 'T').replace(/T\d{2}:\d{2}$/, '$&:00'));

function usTime(text: string): string | undefined {
  const [, month, day, year, hour = '0', minute = '0', second = '0', half] = US_DATE.exec(text) ?? [];
  const isTwelve = half !== undefined;
  if (isTwelve ? Number(hour) < 1 || Number(hour) > 12 : Number(hour) > 23) return undefined;
  const hours = isTwelve ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second)));
  const isReal = time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day) && Number(minute) < 60 && Number(second) < 60;
  return isReal ? sharePointTime(time) : undefined;
}

/** `https://x, words`. SharePoint/sp-dev-docs#7942: an address that is none is refused with status 200. */
function link(text: string): string {
  const [, url, words] = /^([^,\s]+)(?:,\s*([\s\S]*))?$/.exec(text.trim()) ?? [];
  if (url === undefined || !/^(https?:\/\/|mailto:|\/)/i.test(url)) throw new FormError('Invalid URL: the address must begin with http:// or https://.');
  if (url.length > TEXT_LIMIT || (words ?? '').length > TEXT_LIMIT) throw new FormError('Invalid URL: it is too long.');
  return JSON.stringify({ Description: words || url, Url: url });
}

/** `3`, `3;#` or `3;#Name;#7;#Name`: ids, each with a text that is not looked at. */
function lookups({ services: { database, lists } }: RestCall, list: List, field: Field, text: string): number[] {
  const ids = text.split(';#').filter((part, index) => index % 2 === 0 && part !== '').map(Number);
  const target = lists.byUrl(list.web, field.lookupList ?? '');
  if (ids.length === 0 || ids.some(id => !Number.isInteger(id) || !target || !itemState(database, target, id))) {
    throw new FormError(`"${text}" names no item of the list that this field looks up.`);
  }
  return ids;
}

/** `[{"Key":"i:0#.f|membership|somebody"}]`: by claim, or by address. */
function people(text: string): number[] {
  return keysOf(text).map(key => {
    const wanted = key.toLowerCase();
    const person = PEOPLE.find(({ loginName, email, userPrincipalName }) =>
      [loginName, email, userPrincipalName].some(name => name.toLowerCase() === wanted));
    if (!person) throw new FormError(`The user ${key} does not exist or is not unique.`);
    return person.id;
  });
}

function keysOf(text: string): readonly string[] {
  try {
    const entries = JSON.parse(text) as readonly { readonly Key?: unknown }[];
    if (Array.isArray(entries) && entries.every(entry => typeof entry?.Key === 'string')) return entries.map(entry => String(entry.Key));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new FormError('People are given as [{"Key":"…"}].');
}

const many = (ids: readonly number[]): string | null => (ids.length === 0 ? null : JSON.stringify(ids));
