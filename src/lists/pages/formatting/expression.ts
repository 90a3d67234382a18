/** An expression of list formatting in the Excel-like form, without its `=`. */
export type Expression = string;

export const CURRENT: Expression = '@currentField';

/** The same row's value in another column; the view has to show that column too. */
export const field = (name: string): Expression => `[$${name}]`;

/** @throws Error for a text with an apostrophe: how SharePoint would escape one is documented nowhere */
export function quoted(text: string): Expression {
  if (text.includes('\'')) throw new Error(`List formatting cannot quote: ${text}`);
  return `'${text}'`;
}

/** The value beside the first condition that holds. */
export function firstOf(cases: readonly (readonly [condition: Expression, value: Expression])[], otherwise: Expression): Expression {
  return cases.reduceRight((rest, [condition, value]) => `if(${condition}, ${value}, ${rest})`, otherwise);
}

export const both = (left: Expression, right: Expression): Expression => `(${left}) && (${right})`;

export function isOneOf(value: Expression, texts: readonly string[]): Expression {
  return texts.map(text => `(${value} == ${quoted(text)})`).join(' || ');
}

/** No row and no person is chosen. `length` counts those of a column that takes one, too. */
export const isNobody = (value: Expression): Expression => `length(${value}) == 0`;

/** An empty date counts as 0: pnp/List-Formatting, column-samples/date-button-setValue-today. */
export const isNoDate = (date: Expression): Expression => `Number(${date}) == 0`;

const DAY_MS = 86_400_000;

/** More than so many days ago; an empty date is not. */
export function isOlderThan(date: Expression, days: number): Expression {
  return both(`Number(${date}) > 0`, `(Number(@now) - Number(${date})) > ${days * DAY_MS}`);
}
