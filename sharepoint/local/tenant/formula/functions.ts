import { dateOf, ErrorValue, finite, numberOf, textOf, truthOf, wrong, type Value } from './values';

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '&' | '+' | '-' | '*' | '/';

/** A value that is no error. */
export type Plain = Exclude<Value, ErrorValue>;

export interface FormulaFunction {
  /** How many arguments it takes at least and at most. */
  readonly args: readonly [number, number];
  readonly of: (args: readonly Plain[]) => Value;
  /** How many of the arguments turn the result into their error; all, unless told. */
  readonly minds?: number;
}

/** *Assumption*: as many as Excel before 2007 took. */
const MANY = 30;

const isError = (value: Value): value is ErrorValue => value instanceof ErrorValue;

/** The first error among what was converted, or what comes of the rest. */
function all<T>(values: readonly (T | ErrorValue)[], then: (good: readonly T[]) => Value): Value {
  const error = values.find((value): value is ErrorValue => value instanceof ErrorValue);
  return error ?? then(values as readonly T[]);
}

type Compute = FormulaFunction['of'];

const onNumbers = (then: (numbers: readonly number[]) => Value): Compute => args => all(args.map(numberOf), then);
const onTruths = (then: (truths: readonly boolean[]) => Value): Compute => args => all(args.map(truthOf), then);
const onText = (then: (text: string) => Value): Compute => ([value]) => then(textOf(value));

/** Empty columns do not count. *Assumption*: text that is no number is an error, as if it stood in the formula. */
const onFilled = (then: (numbers: readonly number[]) => number): Compute =>
  args => onNumbers(numbers => finite(then(numbers)))(args.filter(value => value !== null));

const onDate = (then: (date: Date) => number): Compute => onNumbers(([serial]) => all([dateOf(serial)], ([date]) => then(date)));

/** A part of a text: one character unless told. */
const part = (cut: (text: string, count: number) => string): Compute => ([text, count = 1]) =>
  all([numberOf(count)], ([wanted]) => (wanted < 0 ? wrong('#VALUE!') : cut(textOf(text), Math.trunc(wanted))));

/** Characters are counted from 1. */
const middle: Compute = ([text, start, count]) => all([start, count].map(numberOf), ([first, wanted]) =>
  (first < 1 || wanted < 0 ? wrong('#VALUE!') : textOf(text).slice(Math.trunc(first) - 1, Math.trunc(first) - 1 + Math.trunc(wanted))));

/** Where a text stands in another, counted from 1; capitals count as they are. */
const found: Compute = ([part, text, start = 1]) => all([numberOf(start)], ([first]) => {
  const place = first < 1 ? 0 : textOf(text).indexOf(textOf(part), Math.trunc(first) - 1) + 1;
  return place === 0 ? wrong('#VALUE!') : place;
});

/** Halves go away from zero, by the digits that one sees: 1.005 gives 1.01. */
function rounded(number: number, digits: number): number {
  const shift = (value: number, by: number): number => {
    const [digitsOf, exponent = '0'] = String(value).split('e');
    return Number(`${digitsOf}e${Number(exponent) + by}`);
  };
  return Math.sign(number) * shift(Math.round(shift(Math.abs(number), digits)), -digits);
}

/** Numbers come before texts, texts before booleans; nothing is 0, no text, or false: what the other side needs. */
function order(left: Plain, right: Plain): number {
  const [a, b] = [left ?? emptyLike(right), right ?? emptyLike(left)];
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a !== 'string') return Number(a) - Number(b);
  const [one, other] = [a.toLowerCase(), String(b).toLowerCase()];
  return one === other ? 0 : one < other ? -1 : 1;
}

const rank = (value: string | number | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value);
const emptyLike = (other: Plain): string | number | boolean => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

const compares = (test: (order: number) => boolean): FormulaFunction => ({ args: [2, 2], of: ([a, b]) => test(order(a, b)) });
const counts = (then: (a: number, b: number) => number): FormulaFunction => ({ args: [2, 2], of: onNumbers(([a, b]) => finite(then(a, b))) });

export const OPERATORS: Readonly<Record<Operator | 'minus', FormulaFunction>> = {
  '=': compares(is => is === 0), '<>': compares(is => is !== 0), '<': compares(is => is < 0), '<=': compares(is => is <= 0),
  '>': compares(is => is > 0), '>=': compares(is => is >= 0),
  '&': { args: [2, 2], of: ([a, b]) => textOf(a) + textOf(b) },
  '+': counts((a, b) => a + b), '-': counts((a, b) => a - b), '*': counts((a, b) => a * b),
  '/': { args: [2, 2], of: onNumbers(([a, b]) => (b === 0 ? wrong('#DIV/0!') : finite(a / b))) },
  minus: { args: [1, 1], of: onNumbers(([number]) => 0 - number) }
};

/**
 * What the tenant knows of SharePoint's functions, which are Excel's.
 * Named in Microsoft's "Examples of common formulas in SharePoint lists"; what each gives for odd arguments is Excel's (*assumption*).
 */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  IF: { args: [2, 3], minds: 1, of: ([test, yes, no = false]) => all([truthOf(test)], ([truth]) => (truth ? yes : no)) },
  ISERROR: { args: [1, 1], minds: 0, of: ([value]) => isError(value) },
  ISNUMBER: { args: [1, 1], minds: 0, of: ([value]) => typeof value === 'number' },
  ISTEXT: { args: [1, 1], minds: 0, of: ([value]) => typeof value === 'string' },
  ISBLANK: { args: [1, 1], minds: 0, of: ([value]) => value === null },
  AND: { args: [1, MANY], of: onTruths(truths => truths.every(Boolean)) },
  OR: { args: [1, MANY], of: onTruths(truths => truths.some(Boolean)) },
  NOT: { args: [1, 1], of: onTruths(([truth]) => !truth) },
  CONCATENATE: { args: [1, MANY], of: args => args.map(textOf).join('') },
  LEN: { args: [1, 1], of: onText(text => text.length) },
  LEFT: { args: [1, 2], of: part((text, count) => text.slice(0, count)) },
  MID: { args: [3, 3], of: middle },
  FIND: { args: [2, 3], of: found },
  RIGHT: { args: [1, 2], of: part((text, count) => (count === 0 ? '' : text.slice(-count))) },
  UPPER: { args: [1, 1], of: onText(text => text.toUpperCase()) },
  LOWER: { args: [1, 1], of: onText(text => text.toLowerCase()) },
  TRIM: { args: [1, 1], of: onText(text => text.replace(/^ +| +$/g, '').replace(/ +/g, ' ')) },
  ROUND: { args: [2, 2], of: onNumbers(([number, digits]) => finite(rounded(number, Math.trunc(digits)))) },
  SUM: { args: [1, MANY], of: onFilled(numbers => numbers.reduce((sum, number) => sum + number, 0)) },
  MIN: { args: [1, MANY], of: onFilled(numbers => (numbers.length === 0 ? 0 : Math.min(...numbers))) },
  MAX: { args: [1, MANY], of: onFilled(numbers => (numbers.length === 0 ? 0 : Math.max(...numbers))) },
  YEAR: { args: [1, 1], of: onDate(date => date.getUTCFullYear()) },
  MONTH: { args: [1, 1], of: onDate(date => date.getUTCMonth() + 1) },
  DAY: { args: [1, 1], of: onDate(date => date.getUTCDate()) }
};

/** One step of a formula. */
export function evaluate(name: string, args: readonly Value[]): Value {
  const { of, minds } = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : OPERATORS[name as Operator];
  return args.slice(0, minds).find(isError) ?? of(args as readonly Plain[]);
}
