import { NotBuilt } from '../errors';
import { joined, type Query, type RangeEnd } from './query';
import { malformedQuery } from './searchErrors';

/** A refinement token: this mark and the value as hexadecimal UTF-8 (SharePoint/sp-dev-docs#6663). */
const TOKEN_MARK = 'ǂǂ';

export function refinementToken(value: string): string {
  return `"${TOKEN_MARK}${Buffer.from(value, 'utf8').toString('hex')}"`;
}

const PART = /\s*(?:"((?:[^"\\]|\\.)*)"(\*?)|([^\s"(),:=]+(?::\d[^\s"(),=]*)?)|([(),:=]))/y;

type Part =
  | { readonly kind: 'text'; readonly text: string; readonly open: boolean }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

function partsOf(filter: string): readonly Part[] {
  const parts: Part[] = [];
  PART.lastIndex = 0;
  while (filter.slice(PART.lastIndex).trim() !== '') {
    const match = PART.exec(filter);
    if (!match) throw malformedQuery();
    const [, text, star, name, sign] = match;
    if (text !== undefined) parts.push({ kind: 'text', text: text.replace(/\\(.)/g, '$1'), open: star === '*' });
    else parts.push(name === undefined ? { kind: 'sign', text: sign } : { kind: 'name', text: name });
  }
  return parts;
}

/**
 * Reads a refinement filter: `HubThemes:"ǂǂ46…"`, `HubThemes:equals("Finance")`, `HubThemes:or("a","b")`, `Created:range(2026-01-01,max)`,
 * `and(…)`, `not(…)`, `string("…")`, `starts-with("…")`. These are the parts of FQL that clients were seen to send.
 * @see https://learn.microsoft.com/sharepoint/dev/general-development/fast-query-language-fql-syntax-reference
 * @throws SharePointError when it is no FQL; NotBuilt for its other operators
 */
export function parseRefinement(filter: string): Query {
  const parser = new RefinementParser(partsOf(filter));
  return parser.whole();
}

class RefinementParser {
  private position = 0;

  public constructor(private readonly parts: readonly Part[]) {}

  public whole(): Query {
    const query = this.expression(undefined);
    if (this.position < this.parts.length) throw malformedQuery();
    return query;
  }

  private expression(property: string | undefined): Query {
    const part = this.take();
    if (part.kind === 'text') return valueQuery(property, part.text, part.open);
    if (part.kind === 'sign') throw malformedQuery();
    if (this.skip(':')) return this.expression(part.text);
    return this.skip('(') ? this.call(part.text.toLowerCase(), property) : valueQuery(property, part.text, false);
  }

  private call(name: string, property: string | undefined): Query {
    switch (name) {
      case 'and': case 'or': return joined(name, this.operands(property));
      case 'not': {
        const [operand, ...others] = this.operands(property);
        if (others.length > 0) throw malformedQuery();
        return { kind: 'not', operand };
      }
      case 'equals': return { kind: 'compare', property: known(property), operator: '=', value: plainValue(this.argument()) };
      case 'string': case 'phrase': return valueQuery(property, this.argument(), false);
      case 'starts-with': return { kind: 'phrase', property: known(property), text: this.argument(), open: true };
      case 'range': return this.range(known(property));
      default: throw new NotBuilt(`the FQL operator ${name}`);
    }
  }

  private operands(property: string | undefined): readonly Query[] {
    const operands = [this.expression(property)];
    while (this.skip(',')) operands.push(this.expression(property));
    this.expect(')');
    return operands;
  }

  private argument(): string {
    const { kind, text } = this.take();
    if (kind === 'sign') throw malformedQuery();
    this.expect(')');
    return text;
  }

  /** From the first value on and up to the second one, without it, unless `from` and `to` say otherwise. */
  private range(property: string): Query {
    const from = this.end();
    this.expect(',');
    const to = this.end();
    const limits = new Map([['from', 'GE'], ['to', 'LT']]);
    while (this.skip(',')) {
      const name = this.take().text.toLowerCase();
      this.expect('=');
      limits.set(name, this.take().text.toUpperCase());
    }
    this.expect(')');
    const end = (value: string, limit: string | undefined): RangeEnd | undefined =>
      (value === 'min' || value === 'max' ? undefined : { value, included: limit === 'GE' || limit === 'LE' });
    return { kind: 'range', property, from: end(from, limits.get('from')), to: end(to, limits.get('to')) };
  }

  private end(): string {
    const { kind, text } = this.take();
    if (kind === 'sign') throw malformedQuery();
    return text;
  }

  private take(): Part {
    const part = this.parts.at(this.position++);
    if (!part) throw malformedQuery();
    return part;
  }

  private skip(sign: string): boolean {
    const part = this.parts.at(this.position);
    const found = part?.kind === 'sign' && part.text === sign;
    if (found) this.position++;
    return found;
  }

  private expect(sign: string): void {
    if (!this.skip(sign)) throw malformedQuery();
  }
}

function known(property: string | undefined): string {
  if (property === undefined) throw malformedQuery();
  return property;
}

/** What a token stands for; any other text is itself. */
function plainValue(text: string): string {
  return text.startsWith(TOKEN_MARK) ? Buffer.from(text.slice(TOKEN_MARK.length), 'hex').toString('utf8') : text;
}

/** A token means the whole value, any other text some words of it. */
function valueQuery(property: string | undefined, text: string, open: boolean): Query {
  if (text.startsWith(TOKEN_MARK)) return { kind: 'compare', property: known(property), operator: '=', value: plainValue(text) };
  return { kind: 'phrase', property, text: text.replace(/\*$/, ''), open: open || text.endsWith('*') };
}
