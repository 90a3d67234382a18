import fc from 'fast-check';
import type { Filter, Literal } from '../../sharepoint/local/tenant/odata/filter';

export const WORDS = ['', 'a', 'A', 'b', 'ä', 'Ä', 'ab', 'ß', 'Ω', 'o\'b', '%', '1'];

const text = fc.constantFrom(...WORDS).map((value): Literal => ({ type: 'text', value }));
const number = fc.constantFrom(-1, 0, 0.5, 1, 2).map((value): Literal => ({ type: 'number', value }));
const nothing = fc.constant<Literal>({ type: 'null' });
const anyOperator = fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le');
const equality = fc.constantFrom('eq', 'ne');

const compare = (path: string, operator: fc.Arbitrary<string>, literal: fc.Arbitrary<Literal>): fc.Arbitrary<Filter> =>
  fc.tuple(operator, literal).map(([sign, value]) => ({ kind: 'compare', operator: sign, path, literal: value }) as Filter);

const search = fc.tuple(fc.constantFrom('startswith', 'substringof'), fc.constantFrom('Title', 'HubThemes'), fc.constantFrom(...WORDS))
  .map(([kind, path, value]) => ({ kind, path, text: value }) as Filter);

/** Filters over columns of Communities, of every form that SharePoint supports. */
export const { filter } = fc.letrec<{ filter: Filter }>(tie => ({
  filter: fc.oneof({ maxDepth: 4, depthSize: 'small' },
    compare('Title', anyOperator, fc.oneof(text, nothing)),
    compare('HubOrder', anyOperator, fc.oneof(number, nothing)),
    compare('HubThemes', equality, fc.oneof(text, nothing)),
    compare('HubParentId', anyOperator, fc.oneof(number, nothing)),
    search,
    tie('filter').map((operand): Filter => ({ kind: 'not', operand })),
    fc.tuple(fc.constantFrom('and' as const, 'or' as const), tie('filter'), tie('filter')).map(([kind, left, right]): Filter => ({ kind, left, right })))
}));

const quote = (value: string): string => `'${value.replace(/'/g, '\'\'')}'`;

/** The filter as OData text, with all its parentheses. */
export function written(node: Filter): string {
  switch (node.kind) {
    case 'and': case 'or': return `(${written(node.left)}) ${node.kind} (${written(node.right)})`;
    case 'not': return `not (${written(node.operand)})`;
    case 'compare': return `${node.path} ${node.operator} ${node.literal.type === 'null' ? 'null' : node.literal.type === 'text' ? quote(node.literal.value) : String(node.literal.value)}`;
    case 'startswith': return `startswith(${node.path},${quote(node.text)})`;
    case 'substringof': return `substringof(${quote(node.text)},${node.path})`;
    default: throw new Error(`${node.kind} is not OData.`);
  }
}
