import fc from 'fast-check';
import type { Query } from '../../../sharepoint/local/tenant/search/query';
import { wordsOf } from '../../../sharepoint/local/tenant/search/words';
import { communitiesList } from '../../../src/lists/communities.list';
import { titlesOf } from '../../support/search';
import { startTestTenant, type TestTenant } from '../../support/tenant';

interface Row { readonly Title: string; readonly HubKind: string; readonly HubThemes: readonly string[]; readonly HubOrder: number | null }

const WORDS = ['net', 'network', 'Côte', 'cote d\'azur', 'δίκτυο', 'ΔΊΚΤΥΑ', 'мережа', 'one two', 'two one', 'or and not'];
const KINDS = ['Team', 'Private channel', 'Site'];
const THEMES = ['Finance', 'Control and audit', 'Control', 'Évaluation'];

/** Titles end with a number, so that each is one row. */
const ROWS: readonly Row[] = WORDS.flatMap((word, index) => [0, 1, 2].map(turn => ({
  Title: `${word} ${index * 3 + turn}`, HubKind: KINDS[(index + turn) % 3], HubThemes: THEMES.filter((_, theme) => (index + turn * 2 + theme) % 3 === 0),
  HubOrder: turn === 2 ? null : index * 5 + turn
})));

let hub: TestTenant;
beforeAll(async () => {
  const content = { seeds: [{ list: communitiesList, rows: ROWS.map(row => ({ ...row })) }], homePage: { title: 'x', fileName: 'x.aspx', canvas: [] } };
  hub = await startTestTenant({ content });
});
afterAll(() => hub.close());

const phrase = (property: string | undefined, texts: readonly string[]): fc.Arbitrary<Query> =>
  fc.record({ kind: fc.constant('phrase' as const), property: fc.constant(property), text: fc.constantFrom(...texts), open: fc.boolean() });
const equal = (property: string, values: readonly string[]): fc.Arbitrary<Query> =>
  fc.record({ kind: fc.constant('compare' as const), property: fc.constant(property), operator: fc.constantFrom('=' as const, '<>' as const), value: fc.constantFrom(...values) });
const size: fc.Arbitrary<Query> = fc.record({
  kind: fc.constant('compare' as const), property: fc.constant('HubOrder'), operator: fc.constantFrom('=' as const, '<>' as const, '<' as const, '<=' as const, '>' as const, '>=' as const),
  value: fc.integer({ min: -1, max: 50 }).map(String)
});
const range: fc.Arbitrary<Query> = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 50 })).map(([from, to]) => ({
  kind: 'range', property: 'HubOrder', from: { value: String(from), included: true }, to: { value: String(to), included: true }
}));

const { query } = fc.letrec<{ query: Query }>(tie => {
  const operands = fc.array(tie('query'), { minLength: 2, maxLength: 3 });
  return {
    query: fc.oneof({ maxDepth: 4, depthSize: 'small' },
      phrase(undefined, ['net', 'cote', 'côte', 'δικτυα', 'мереж', 'one two', 'two']), phrase('Title', ['net', 'azur', 'ΔΙΚΤΥΟ', 'two one', 'd azur', '7']),
      phrase('HubThemes', ['control', 'audit', 'evaluation']), equal('HubKind', [...KINDS, 'private']), equal('HubThemes', ['finance', 'Control', 'Evaluation']), size, range,
      fc.record({ kind: fc.constant('and' as const), operands }), fc.record({ kind: fc.constant('or' as const), operands }),
      fc.record({ kind: fc.constant('not' as const), operand: tie('query') }))
  };
});

function kqlOf(asked: Query): string {
  switch (asked.kind) {
    case 'everything': return '*';
    case 'and': case 'or': return `(${asked.operands.map(kqlOf).join(` ${asked.kind.toUpperCase()} `)})`;
    case 'not': return `NOT ${kqlOf(asked.operand)}`;
    case 'phrase': return `${asked.property === undefined ? '' : `${asked.property}:`}"${asked.text}${asked.open ? '*' : ''}"`;
    case 'compare': return `${asked.property}${asked.operator}"${asked.value}"`;
    case 'range': return `${asked.property}:${asked.from?.value ?? ''}..${asked.to?.value ?? ''}`;
  }
}

const normal = (text: string): string => wordsOf(text).join(' ');

function hasPhrase(text: string, asked: string, open: boolean): boolean {
  const [words, wanted] = [wordsOf(text), wordsOf(asked)];
  return words.some((_, start) => wanted.every((word, index) => {
    const found = words[start + index];
    return found !== undefined && (open && index === wanted.length - 1 ? found.startsWith(word) : found === word);
  }));
}

const SIZES: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b, '<': (a, b) => a < b, '<=': (a, b) => a <= b, '>': (a, b) => a > b, '>=': (a, b) => a >= b
};

function fits(asked: Query, row: Row): boolean {
  const texts = (property: string | undefined): readonly string[] => {
    switch (property) {
      case 'HubThemes': return row.HubThemes;
      case 'HubKind': return [row.HubKind];
      case 'Title': return [row.Title];
      default: return [row.Title, ...row.HubThemes];
    }
  };
  switch (asked.kind) {
    case 'everything': return true;
    case 'and': return asked.operands.every(operand => fits(operand, row));
    case 'or': return asked.operands.some(operand => fits(operand, row));
    case 'not': return !fits(asked.operand, row);
    case 'phrase': return texts(asked.property).some(text => hasPhrase(text, asked.text, asked.open));
    case 'range': return row.HubOrder !== null && row.HubOrder >= Number(asked.from?.value) && row.HubOrder <= Number(asked.to?.value);
    case 'compare': {
      if (asked.operator === '<>') return !fits({ ...asked, operator: '=' }, row);
      if (asked.property === 'HubOrder') return row.HubOrder !== null && SIZES[asked.operator](row.HubOrder, Number(asked.value));
      return texts(asked.property).some(text => normal(text) === normal(asked.value));
    }
  }
}

it('KQL finds what a plain evaluation over the rows finds', async () => {
  await fc.assert(fc.asyncProperty(query, async asked => {
    const expected = ROWS.filter(row => fits(asked, row)).map(({ Title }) => Title);
    const found = await titlesOf(hub, 'visitor', `${kqlOf(asked)} AND contentclass:STS_ListItem_GenericList`);
    expect(found.sort()).toEqual(expected.sort());
  }), { numRuns: 300 });
}, 60_000);
