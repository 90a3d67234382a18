import { expressionNotValid } from '../errors';

/** One step of a resource path: `items(3)` is the name `items` with the argument `3`. */
export interface Segment {
  /** Lower case: SharePoint does not mind the case of resource names. */
  readonly name: string;
  /** Undefined without parentheses. */
  readonly args?: readonly string[];
  /** Names of the arguments where they have one: `principalid=3`. */
  readonly argNames?: readonly (string | undefined)[];
}

/** How a request names a list. */
export interface ListAddress {
  readonly by: 'title' | 'id' | 'url';
  readonly value: string;
}

const SEGMENT = /([^/(]+)(?:\(((?:[^')]|'(?:[^']|'')*')*)\))?(\/|$)/y;

const ARGUMENT = /^(?:\w+=)?(?:guid)?'((?:[^']|'')*)'$|^(?:\w+=)?([^']*)$/;

/**
 * The steps after `_api/`. A slash inside quotes is part of an argument; `@name` takes the value of the query's alias.
 * @param path decoded
 */
export function segmentsOf(path: string, query: URLSearchParams): readonly Segment[] {
  const segments: Segment[] = [];
  SEGMENT.lastIndex = 0;
  while (SEGMENT.lastIndex < path.length) {
    const match = SEGMENT.exec(path);
    if (!match) throw expressionNotValid(path);
    segments.push({ name: match[1].toLowerCase(), ...(match[2] !== undefined && argumentsOf(match[2], query)) });
  }
  return segments;
}

function argumentsOf(text: string, query: URLSearchParams): Pick<Segment, 'args' | 'argNames'> {
  const parts = text.trim() === '' ? [] : (text.match(/(?:[^,']|'(?:[^']|'')*')+/g) ?? []).map(part => part.trim());
  return { args: parts.map(part => argumentOf(part, query)), argNames: parts.map(part => /^(\w+)=/.exec(part)?.[1]) };
}

function argumentOf(part: string, query: URLSearchParams): string {
  const alias = /^(?:\w+=)?(@\w+)$/.exec(part)?.[1];
  const match = ARGUMENT.exec(alias === undefined ? part : query.get(alias) ?? '');
  if (!match) throw expressionNotValid(part);
  return match[1] === undefined ? match[2] : match[1].replace(/''/g, '\'');
}

/** The ways to name a list, as the single step `list`, so that routes need not repeat them. */
export function withListStep(segments: readonly Segment[]): { readonly segments: readonly Segment[]; readonly list?: ListAddress } {
  const [web, first, second] = segments;
  if (web?.name !== 'web') return { segments };
  const step = (by: ListAddress['by'], args: readonly string[], used: number): { segments: readonly Segment[]; list: ListAddress } =>
    ({ segments: [{ name: 'list' }, ...segments.slice(used)], list: { by, value: args[0] } });
  if ((first?.name === 'getlist' || first?.name === 'getlistusingpath') && first.args?.length === 1) return step('url', first.args, 2);
  if (first?.name !== 'lists') return { segments };
  if (first.args?.length === 1) return step('id', first.args, 2);
  if (second?.name === 'getbytitle' && second.args?.length === 1) return step('title', second.args, 3);
  if (second?.name === 'getbyid' && second.args?.length === 1) return step('id', second.args, 3);
  return { segments };
}
