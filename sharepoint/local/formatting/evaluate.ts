import { type Expression, FormattingError } from './parseExpression';
import { asValue, referenced, type Scope, type Value } from './rowValues';

/** The operators and functions that are built, of those that the syntax reference names. All but `if`, `&&` and `||` see every operand. */
const OPERATIONS: Readonly<Record<string, (...operands: Value[]) => Value>> = {
  '==': (left, right) => compared(left, right) === 0,
  '!=': (left, right) => compared(left, right) !== 0,
  '<': (left, right) => numberOf(left) < numberOf(right),
  '>': (left, right) => numberOf(left) > numberOf(right),
  '<=': (left, right) => numberOf(left) <= numberOf(right),
  '>=': (left, right) => numberOf(left) >= numberOf(right),
  '+': (left, right) => (typeof left === 'number' && typeof right === 'number' ? left + right : textOf(left) + textOf(right)),
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => numberOf(left) / numberOf(right),
  '%': (left, right) => numberOf(left) % numberOf(right),
  Number: value => numberOf(value),
  toString: (value: Value) => textOf(value),
  floor: value => Math.floor(numberOf(value)),
  abs: value => Math.abs(numberOf(value)),
  toLowerCase: value => textOf(value).toLowerCase(),
  toUpperCase: value => textOf(value).toUpperCase(),
  indexOf: (value, part) => (Array.isArray(value) ? value.indexOf(part) : textOf(value).indexOf(textOf(part))),
  startsWith: (value, part) => textOf(value).startsWith(textOf(part)),
  replace: (value, part, by) => textOf(value).replace(textOf(part), () => textOf(by)),
  replaceAll: (value, part, by) => textOf(value).replaceAll(textOf(part), () => textOf(by)),
  // "the number of items in an array …, for all other value types it returns 1 when true and 0 when false"
  length: value => (Array.isArray(value) ? value.length : Number(isTrue(value))),
  join: (values, separator) => (Array.isArray(values) ? values.map(value => textOf(asValue(value))).join(textOf(separator)) : textOf(values))
};

/** How many operands the operations take. */
const COUNTS: Readonly<Record<string, number>> = { Number: 1, toString: 1, floor: 1, abs: 1, toLowerCase: 1, toUpperCase: 1, length: 1, replace: 3, replaceAll: 3 };

/** @throws FormattingError for a function, a token or a comparison that is not known here */
export function evaluate(expression: Expression, scope: Scope): Value {
  if (expression.kind === 'value') return expression.value;
  if (expression.kind === 'reference') return referenced(expression, scope);
  const { name, operands } = expression;
  const valueOf = (index: number): Value => evaluate(operands[index], scope);
  if (!Object.hasOwn(OPERATIONS, name) && !['if', '&&', '||', 'loopIndex'].includes(name)) throw new FormattingError(`The function ${name} is not known here.`);
  const count = name === 'if' ? 3 : name === 'loopIndex' ? 1 : COUNTS[name] ?? 2;
  if (operands.length !== count) throw new FormattingError(`${name} takes ${count} operands, not ${operands.length}.`);
  switch (name) {
    case 'if': return isTrue(valueOf(0)) ? valueOf(1) : valueOf(2);
    case '&&': return isTrue(valueOf(0)) && isTrue(valueOf(1));
    case '||': return isTrue(valueOf(0)) || isTrue(valueOf(1));
    case 'loopIndex': return loopIndex(textOf(valueOf(0)), scope);
    default: return OPERATIONS[name](...operands.map((_, index) => valueOf(index)));
  }
}

function loopIndex(name: string, { iterators }: Scope): number {
  if (!Object.hasOwn(iterators, name)) throw new FormattingError(`There is no forEach of ${name} around.`);
  return iterators[name].index;
}

export function isTrue(value: Value): boolean {
  return typeof value === 'object' ? true : Boolean(value);
}

/** A date counts in milliseconds, nothing as 0. */
function numberOf(value: Value): number {
  return typeof value === 'object' && !(value instanceof Date) ? NaN : Number(value);
}

/** *Assumption*: dates in a text look as the browser writes them; our formatters show `displayValue` instead. */
export function textOf(value: Value): string {
  if (value instanceof Date) return value.toLocaleString('en-US', { timeZone: 'UTC' });
  if (Array.isArray(value)) return value.map(entry => textOf(asValue(entry))).join(', ');
  if (typeof value === 'object') throw new FormattingError('A lookup or a person has no text of its own; name one of its properties.');
  return String(value);
}

/** What SharePoint makes of unlike types is documented for few of them, so they are refused. */
function compared(left: Value, right: Value): number {
  const [first, second] = [left, right].map(value => (value instanceof Date ? value.getTime() : value));
  if (typeof first !== typeof second || typeof first === 'object') {
    throw new FormattingError(`${typeof first} ${JSON.stringify(first)} is compared with ${typeof second} ${JSON.stringify(second)}.`);
  }
  return first === second ? 0 : 1;
}
