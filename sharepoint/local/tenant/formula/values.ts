import { ERRORS, type ErrorName } from './tokens';

/** In place of a value that cannot be computed. */
export class ErrorValue {
  public constructor(public readonly name: ErrorName) {}
}

/** Dates are numbers, as in Excel: days since 1899-12-30. An empty column is null. */
export type Value = string | number | boolean | null | ErrorValue;

const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.UTC(1899, 11, 30);
const LAST_YEAR = 8900; // *assumption*

export const wrong = (name: ErrorName): ErrorValue => new ErrorValue(name);

export function numberOf(value: Exclude<Value, ErrorValue>): number | ErrorValue {
  if (typeof value !== 'string') return Number(value);
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value) ? finite(Number(value)) : wrong('#VALUE!');
}

export const finite = (number: number): number | ErrorValue => (Number.isFinite(number) ? number : wrong('#NUM!'));

/** Numbers with Excel's 15 digits. */
export function textOf(value: Exclude<Value, ErrorValue>): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return typeof value === 'boolean' ? String(value).toUpperCase() : value ?? '';
}

export function truthOf(value: Exclude<Value, ErrorValue>): boolean | ErrorValue {
  if (typeof value !== 'string') return Boolean(value);
  const word = value.toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : wrong('#VALUE!');
}

/** @param time ISO 8601. *Assumption*: the site's time zone is UTC */
export const serialOf = (time: string): number => (Date.parse(time) - FIRST_DAY_MS) / DAY_MS;

/** To the second. */
export function dateOf(serial: number): Date | ErrorValue {
  const date = new Date(Math.round((FIRST_DAY_MS + serial * DAY_MS) / 1000) * 1000);
  return serial < 0 || Number.isNaN(date.getTime()) || date.getUTCFullYear() > LAST_YEAR ? wrong('#NUM!') : date;
}

/** Booleans and errors travel through SQL as bytes, which no column of a formula holds. */
export function fromSql(value: unknown): Value {
  if (!(value instanceof Uint8Array)) return value as Value;
  return value.length === 1 ? value[0] === 1 : wrong(ERRORS.find(name => name === Buffer.from(value).toString()) ?? '#VALUE!');
}

export function toSql(value: Value): string | number | null | Uint8Array {
  if (typeof value === 'boolean') return Uint8Array.of(Number(value));
  return value instanceof ErrorValue ? new Uint8Array(Buffer.from(value.name)) : value;
}
