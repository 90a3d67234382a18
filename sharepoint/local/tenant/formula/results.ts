import { dateOf, ErrorValue, numberOf, textOf, truthOf, type Value } from './values';

/** What a calculated column says it gives. */
export type ResultType = 'Text' | 'Number' | 'Currency' | 'DateTime' | 'Boolean';

/** `OutputType` is one of SP.FieldType. */
export const RESULT_TYPES: Readonly<Record<number, ResultType>> = { 2: 'Text', 4: 'DateTime', 8: 'Boolean', 9: 'Number', 10: 'Currency' };

/** How SQL keeps each. Errors are kept as their text. */
export const RESULT_SQL: Readonly<Record<ResultType, string>> = { Text: 'TEXT', Number: 'REAL', Currency: 'REAL', DateTime: 'TEXT', Boolean: 'INTEGER' };

type Kept = string | number | null;

/** *Assumption*: a formula that gives no text gives nothing, whatever the column's type. */
const nothing = (value: Value): boolean => value === null || value === '';

const time = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** A formula's value as its column keeps it. Microsoft's examples show booleans as Yes and No. */
export function resultOf(type: ResultType, value: Value): Kept {
  if (value instanceof ErrorValue) return value.name;
  if (nothing(value)) return null;
  const result = CONVERSIONS[type](value);
  return result instanceof ErrorValue ? result.name : result;
}

const CONVERSIONS: Readonly<Record<ResultType, (value: Exclude<Value, ErrorValue>) => Kept | ErrorValue>> = {
  Text: value => (typeof value === 'boolean' ? (value ? 'Yes' : 'No') : textOf(value)),
  Number: numberOf,
  Currency: numberOf,
  DateTime: value => {
    const serial = numberOf(value);
    const date = serial instanceof ErrorValue ? serial : dateOf(serial);
    return date instanceof ErrorValue ? date : time(date);
  },
  Boolean: value => {
    const truth = truthOf(value);
    return truth instanceof ErrorValue ? truth : Number(truth);
  }
};

/** REST's text of a number: 15 digits, as views have it. *Assumption*: that REST has them too. */
export const numberText = (value: unknown): unknown => (typeof value === 'number' ? value.toPrecision(15) : value);
