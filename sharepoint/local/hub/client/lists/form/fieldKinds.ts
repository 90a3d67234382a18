import type { ListField } from '../listRest';
import type { Draft, Option } from './draft';
import { parseNumber, typedNumber } from './localNumber';

export type InputName = 'text' | 'lines' | 'number' | 'choice' | 'choices' | 'yesNo' | 'date' | 'link' | 'option' | 'options';

/** How a form treats the columns of one type. */
export interface FieldKind {
  readonly input: InputName;
  /** @param value as items of plain REST have it, never null */
  read(value: unknown, field: ListField, locale: string): Draft;
  /** The draft of a new item. @param text `DefaultValue` of the column */
  start(text: string, field: ListField, locale: string): Draft;
  /**
   * The text that forms send.
   * @see https://go.spflow.com/samples/advanced-add-update for the formats
   */
  toText(draft: Draft, options: readonly Option[], field: ListField, locale: string): string;
  /** What is wrong with a draft that is not empty, in a sentence. */
  check?(draft: Draft, field: ListField, locale: string): string | undefined;
}

const one = (value: unknown): Draft => [String(value)];
const many = (value: unknown): Draft => (value as readonly unknown[]).map(String);
const firstOf = (draft: Draft): string => draft[0] ?? '';
const splitText = (text: string): Draft => text.split(';#').filter(part => part !== '');
const none = (): Draft => [];

const plain = (input: InputName): Pick<FieldKind, 'input' | 'read' | 'start' | 'toText'> => ({ input, read: one, start: text => [text], toText: firstOf });

function tooLong([text]: Draft, { MaxLength = 255 }: ListField): string | undefined {
  return text.length > MaxLength ? `This is ${text.length} characters long; there is room for ${MaxLength}.` : undefined;
}

function notListed(draft: Draft, { Choices = [], FillInChoice }: ListField): string | undefined {
  const other = FillInChoice ? undefined : draft.find(choice => choice !== '' && !Choices.includes(choice));
  return other === undefined ? undefined : `“${other}” is not one of the choices.`;
}

function wrongNumber([text]: Draft, { MinimumValue = -Infinity, MaximumValue = Infinity }: ListField, locale: string): string | undefined {
  const value = parseNumber(text, locale);
  if (value === undefined) return 'Only numbers can go here.';
  if (value < MinimumValue) return `The number must be ${typedNumber(MinimumValue, locale)} or more.`;
  return value > MaximumValue ? `The number must be ${typedNumber(MaximumValue, locale)} or less.` : undefined;
}

const NUMBER: FieldKind = {
  input: 'number',
  read: (value, _field, locale) => [typedNumber(Number(value), locale)],
  start: (text, _field, locale) => (text === '' || !Number.isFinite(Number(text)) ? [''] : [typedNumber(Number(text), locale)]),
  toText: ([text], _options, _field, locale) => String(parseNumber(text, locale) ?? text),
  check: wrongNumber
};

const hasTime = ({ DisplayFormat }: ListField): boolean => DisplayFormat !== 0;

/** What the browser's date fields hold: `2026-11-21`, or `2026-11-21T22:10`. Times are of the site's zone, UTC. */
const typedDate = (time: string, field: ListField): string => time.slice(0, hasTime(field) ? 16 : 10);

/** `11/21/2026 10:10 PM`, as the site's locale (en-US) has it. */
function usDate(typed: string): string {
  const [, year, month, day, hour, minute] = /^(\d+)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(typed) ?? [];
  if (year === undefined) return typed;
  const date = `${Number(month)}/${Number(day)}/${year}`;
  return hour === undefined ? date : `${date} ${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
}

const DATE: FieldKind = {
  input: 'date',
  read: (value, field) => [typedDate(String(value), field)],
  start: (text, field) => (text.toLowerCase() === '[today]' ? [typedDate(`${new Date().toISOString().slice(0, 10)}T00:00`, field)] : [typedDate(text, field)]),
  toText: ([typed]) => usDate(typed)
};

const LINK: FieldKind = {
  input: 'link',
  read: value => {
    const { Url, Description } = value as { readonly Url: string; readonly Description: string | null };
    return [Url, Description ?? ''];
  },
  start: () => ['', ''],
  // A comma ends the address.
  toText: ([address, words = '']) => (address.trim() === '' ? '' : `${address.trim().replace(/,/g, '%2C')}${words.trim() === '' ? '' : `, ${words.trim()}`}`),
  check: ([address]) => (/^https?:\/\/[^\s/]+\S*$/i.test(address.trim()) ? undefined : 'The address must begin with http:// or https:// and have no spaces.')
};

const CHOICES: FieldKind = { input: 'choices', read: many, start: splitText, toText: draft => draft.join(';#'), check: notListed };

const textsOf = (draft: Draft, options: readonly Option[]): string => draft.map(id => `${id};#${options.find(({ value }) => value === id)?.text ?? ''}`).join(';#');

const keysOf = (draft: Draft, options: readonly Option[]): string =>
  JSON.stringify(draft.filter(id => id !== '').map(id => ({ Key: options.find(({ value }) => value === id)?.key ?? id })));

/** The types that a form can edit. */
export const FIELD_KINDS: Readonly<Record<string, FieldKind>> = {
  Text: { ...plain('text'), check: tooLong },
  Note: plain('lines'),
  Number: NUMBER,
  Currency: NUMBER,
  Choice: { ...plain('choice'), check: notListed },
  MultiChoice: CHOICES,
  Boolean: { input: 'yesNo', read: value => [value === true ? '1' : '0'], start: text => [text === '1' || text.toLowerCase() === 'true' ? '1' : '0'], toText: firstOf },
  DateTime: DATE,
  URL: LINK,
  Lookup: { ...plain('option'), start: () => [''] },
  LookupMulti: { input: 'options', read: many, start: none, toText: textsOf },
  User: { ...plain('option'), start: () => [''], toText: keysOf },
  UserMulti: { input: 'options', read: many, start: none, toText: keysOf },
  Guid: plain('text')
};

/** Columns that people fill in themselves. */
export const isEditable = ({ ReadOnlyField, TypeAsString }: ListField): boolean => !ReadOnlyField && TypeAsString in FIELD_KINDS;

/** Columns that a form shows: those to fill in, and the list's own that fill in themselves. */
export const isShown = (field: ListField): boolean => isEditable(field) || (!field.FromBaseType && field.ReadOnlyField);

/** What plain REST calls the value. */
export function valueName({ TypeAsString, EntityPropertyName }: ListField): string {
  return /^(Lookup|User)/.test(TypeAsString) ? `${EntityPropertyName}Id` : EntityPropertyName;
}
