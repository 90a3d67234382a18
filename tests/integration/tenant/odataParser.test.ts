import { parse } from '@balena/odata-parser';
import fc from 'fast-check';
import type { Filter } from '../../../sharepoint/local/tenant/odata/filter';
import { parseFilter } from '../../../sharepoint/local/tenant/odata/parseFilter';
import { filter, written } from '../../support/generatedFilters';

type Bind = readonly [string, string | number | boolean];
interface Reference { readonly name?: string; readonly property?: Reference; readonly bind?: number }
type Node = readonly [string, ...unknown[]];

/** What @balena/odata-parser, which somebody else wrote, makes of a filter: its tree, with the values in place. */
function secondOpinion(text: string): unknown {
  const { tree, binds } = parse(`/x?$filter=${text.replace(/%/g, '%25')}`) as { tree: { options: { $filter: Node } }; binds: Bind[] };
  return plain(tree.options.$filter, binds);
}

function plain(node: unknown, binds: readonly Bind[]): unknown {
  if (Array.isArray(node)) {
    const [kind, ...parts] = node as unknown as Node;
    if (kind === 'call') {
      const { method, args } = parts[0] as { method: string; args: unknown[] };
      return [method, ...args.map(argument => plain(argument, binds))];
    }
    return flat([kind, ...parts.map(part => plain(part, binds))]);
  }
  if (node === null) return null;
  const { name, property, bind } = node as Reference;
  if (bind !== undefined) return binds[bind][1];
  return property ? `${name}/${String(plain(property, binds))}` : name;
}

/** `a and (b and c)` is `a and b and c`. */
function flat([kind, ...parts]: unknown[]): unknown[] {
  if (kind !== 'and' && kind !== 'or') return [kind, ...parts];
  return [kind, ...parts.flatMap(part => (Array.isArray(part) && part[0] === kind ? part.slice(1) as unknown[] : [part]))];
}

function ours(node: Filter): unknown {
  switch (node.kind) {
    case 'and': case 'or': return flat([node.kind, ours(node.left), ours(node.right)]);
    case 'not': return ['not', ours(node.operand)];
    case 'compare': {
      const { literal } = node;
      const value = literal.type === 'null' ? null : literal.type === 'datetime' ? Date.parse(literal.value) : literal.value;
      return [node.operator, node.path, value];
    }
    case 'startswith': return ['startswith', node.path, node.text];
    case 'substringof': return ['substringof', node.text, node.path];
    default: throw new Error(`${node.kind} is not OData.`);
  }
}

it('reads generated filters as @balena/odata-parser does', () => {
  let compared = 0;
  fc.assert(fc.property(filter, node => {
    const text = written(node);
    expect(ours(parseFilter(text))).toEqual(secondOpinion(text));
    compared++;
  }), { numRuns: 1000 });
  process.stdout.write(`filters compared with @balena/odata-parser: ${compared}\n`);
});

it.each([
  'Created gt datetime\'2020-01-01T00:00:00Z\'', 'Attachments eq true', 'HubParent/Title eq \'Jems\'', 'HubOrder lt -1.5', 'not (startswith(Title,\'a\') and Id ne 1)',
  'Id eq 1 and Id eq 2 and Id eq 3', 'Title eq \'o\'\'b\' or Title eq null'
])('agrees on %s', text => {
  expect(ours(parseFilter(text))).toEqual(secondOpinion(text));
});

describe('knows better where the other one is wrong', () => {
  it('`and` binds before `or` (OData 3, URI conventions)', () => {
    const text = 'Id eq 1 or Id eq 2 and Id eq 3';
    expect(ours(parseFilter(text))).toEqual(['or', ['eq', 'Id', 1], ['and', ['eq', 'Id', 2], ['eq', 'Id', 3]]]);
    expect(secondOpinion(text)).not.toEqual(ours(parseFilter(text)));
  });

  it('guid\'…\' is a value', () => {
    const text = 'GUID eq guid\'00000000-0000-0000-0000-000000000000\'';
    expect(ours(parseFilter(text))).toEqual(['eq', 'GUID', '00000000-0000-0000-0000-000000000000']);
    expect(secondOpinion(text)).toEqual(['eq', 'GUID', 'guid\'00000000-0000-0000-0000-000000000000\'']);
  });
});
