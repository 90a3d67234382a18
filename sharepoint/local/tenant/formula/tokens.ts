import { formulaNotValid } from '../listErrors';

export const SIGNS = ['<>', '<=', '>=', '&', '+', '-', '*', '/', '^', '%', '=', '<', '>', '(', ')', ','] as const;

export type Sign = typeof SIGNS[number];

/** What Excel, and SharePoint after it, shows in place of a value. */
export const ERRORS = ['#DIV/0!', '#VALUE!', '#NUM!', '#NAME?', '#REF!', '#N/A', '#NULL!'] as const;

export type ErrorName = typeof ERRORS[number];

export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: ErrorName }
  /** A column in brackets. */
  | { readonly kind: 'reference'; readonly value: string }
  /** A function, a boolean, or a column without brackets. */
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: Sign }
);

type Found = Token extends infer T ? T extends Token ? Omit<T, 'start' | 'end'> : never : never;

const PATTERNS: readonly (readonly [RegExp, (text: string) => Found])[] = [
  [/\d+(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?/iy, text => ({ kind: 'number', value: Number(text) })],
  [/"(?:[^"]|"")*"/y, text => ({ kind: 'text', value: text.slice(1, -1).replace(/""/g, '"') })],
  [/\[[^[\]]+\]/y, text => ({ kind: 'reference', value: text.slice(1, -1) })],
  [/#(?:DIV\/0!|VALUE!|NUM!|NAME\?|REF!|N\/A|NULL!)/y, text => ({ kind: 'error', value: text as ErrorName })],
  [/[\p{L}_][\p{L}\p{N}_.]*/uy, text => ({ kind: 'word', value: text })],
  // Sites of other locales separate arguments with a semicolon.
  [/<>|<=|>=|[-&+*/^%=<>(),;]/y, text => ({ kind: 'sign', value: (text === ';' ? ',' : text) as Sign })]
];

/** @throws SharePointError when a part of the formula is no token */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let position = 0; position < formula.length;) {
    if (/\s/.test(formula[position])) {
      position += 1;
      continue;
    }
    const token = tokenAt(formula, position);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}

function tokenAt(formula: string, start: number): Token {
  for (const [pattern, make] of PATTERNS) {
    pattern.lastIndex = start;
    const match = pattern.exec(formula);
    if (match) return { ...make(match[0]), start, end: start + match[0].length };
  }
  throw formulaNotValid();
}
