import type { Literal } from './filter';

export type Token =
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: '(' | ')' | ',' };

const unquoted = (text: string): string => text.slice(1, -1).replace(/''/g, '\'');

const LITERAL_WORDS: Readonly<Record<string, Literal>> = {
  true: { type: 'boolean', value: true },
  false: { type: 'boolean', value: false },
  null: { type: 'null' }
};

const name = (text: string): Token =>
  Object.hasOwn(LITERAL_WORDS, text) ? { kind: 'literal', literal: LITERAL_WORDS[text] } : { kind: 'name', name: text };

/** The alphabet of OData 3 filters; the first pattern that fits wins. */
const PATTERNS: readonly (readonly [RegExp, (text: string) => Token])[] = [
  [/datetime('(?:[^']|'')*')/y, text => ({ kind: 'literal', literal: { type: 'datetime', value: unquoted(text.slice('datetime'.length)) } })],
  [/guid('(?:[^']|'')*')/y, text => ({ kind: 'literal', literal: { type: 'guid', value: unquoted(text.slice('guid'.length)) } })],
  [/'(?:[^']|'')*'/y, text => ({ kind: 'literal', literal: { type: 'text', value: unquoted(text) } })],
  [/-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y, text => ({ kind: 'literal', literal: { type: 'number', value: Number(text) } })],
  [/[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)*/y, name],
  [/[(),]/y, text => ({ kind: 'sign', sign: text as '(' | ')' | ',' })]
];

/** Undefined when some part of the text is no token. */
export function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const start = position + (/^\s*/.exec(text.slice(position))?.[0].length ?? 0);
    if (start === text.length) break;
    const next = matchAt(text, start);
    if (!next) return undefined;
    tokens.push(next.token);
    position = next.end;
  }
  return tokens;
}

function matchAt(text: string, start: number): { readonly token: Token; readonly end: number } | undefined {
  for (const [pattern, make] of PATTERNS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match) return { token: make(match[0]), end: start + match[0].length };
  }
  return undefined;
}
