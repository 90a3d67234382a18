import { NotBuilt } from '../errors';
import { joined, withProperty, type Comparison, type Query } from './query';
import { malformedQuery } from './searchErrors';

/** SharePoint's limit for queries of the object model. */
const MOST_CHARACTERS = 4096;

/** Deeper than any real query; keeps hostile text from exhausting the stack. */
const MOST_NESTING = 100;

const RESTRICTION = /([\p{L}_][\p{L}\p{N}_]*)(:|<>|>=|<=|=|<|>)(?=[^\s)])/uy;
const OTHER_OPERATORS = /(?:NEAR|ONEAR|XRANK|WORDS)(?=[\s(]|$)|(?:ALL|ANY|NONE)(?=\()/y;

/**
 * Reads the part of KQL that finders need: words, `prefix*`, "phrases", property restrictions with `: = <> < <= > >=` and `a..b`, grouped ones
 * (`Title:(a OR b)`), AND, OR, NOT, `+`, `-` and parentheses. Without an operator parts are joined by AND, restrictions of one property by OR.
 * *Assumption*: AND binds closer than OR; only `:` and `=` of one property are joined by OR.
 * @see https://learn.microsoft.com/sharepoint/dev/general-development/keyword-query-language-kql-syntax-reference
 * @throws SharePointError when it is no KQL; NotBuilt for its other operators
 */
export function parseKql(text: string): Query {
  if (text.trim() === '' || text.length > MOST_CHARACTERS) throw malformedQuery();
  return new KqlParser(text).whole();
}

class KqlParser {
  private position = 0;
  private depth = 0;

  public constructor(private readonly text: string) {}

  public whole(): Query {
    const query = this.either();
    if (!this.atEnd()) throw malformedQuery();
    return query;
  }

  private either(): Query {
    const operands = [this.both()];
    while (this.skipWord('OR')) operands.push(this.both());
    return joined('or', operands);
  }

  private both(): Query {
    const runs = [[this.single()]];
    for (;;) {
      if (this.skipWord('AND')) runs.push([this.single()]);
      else if (this.atEnd() || this.peek() === ')' || this.isWord('OR')) break;
      else runs[runs.length - 1].push(this.single());
    }
    return joined('and', runs.flatMap(unionOfSameProperty));
  }

  private single(): Query {
    if (this.atEnd() || ++this.depth > MOST_NESTING) throw malformedQuery();
    try {
      if (this.skipWord('NOT') || this.skip('-')) return { kind: 'not', operand: this.single() };
      if (this.skip('+')) return this.single();
      return this.skip('(') ? this.closed() : this.term();
    } finally {
      this.depth--;
    }
  }

  private closed(): Query {
    const query = this.either();
    if (this.atEnd() || !this.skip(')')) throw malformedQuery();
    return query;
  }

  private term(): Query {
    if (this.isWord('AND') || this.isWord('OR') || this.peek() === ')') throw malformedQuery();
    const other = this.match(OTHER_OPERATORS);
    if (other) throw new NotBuilt(`the KQL operator ${other[0]}`);
    const restriction = this.match(RESTRICTION);
    if (!restriction) return this.freeText();
    const [, property, operator] = restriction;
    if (operator === ':' && this.peek() === '(') {
      this.position++;
      return withProperty(property, this.closed());
    }
    return restricted(property, operator, this.value());
  }

  private freeText(): Query {
    const { text, open, quoted } = this.value();
    return !quoted && open && text === '' ? { kind: 'everything' } : { kind: 'phrase', text, open };
  }

  private value(): Value {
    const match = this.match(/"([^"]*)"(\*?)|([^\s()"]+)/y);
    if (!match) throw malformedQuery();
    const [, phrase, star, bare] = match;
    const quoted = phrase !== undefined;
    const text = quoted ? `${phrase}${star}` : bare;
    return { text: text.replace(/\*+$/, ''), open: text.endsWith('*'), quoted };
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text) ?? undefined;
    if (match) this.position = pattern.lastIndex;
    return match;
  }

  /** Passes over spaces first. */
  private atEnd(): boolean {
    while (/\s/.test(this.peek())) this.position++;
    return this.position >= this.text.length;
  }

  private peek(): string {
    return this.text.charAt(this.position);
  }

  private skip(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.position++;
    return true;
  }

  /** Operators are upper case. */
  private isWord(word: string): boolean {
    return !this.atEnd() && this.text.startsWith(word, this.position) && /^(?:[\s("]|$)/.test(this.text.slice(this.position + word.length));
  }

  private skipWord(word: string): boolean {
    const found = this.isWord(word);
    if (found) this.position += word.length;
    return found;
  }
}

interface Value {
  readonly text: string;
  /** Ended with `*`. */
  readonly open: boolean;
  readonly quoted: boolean;
}

function restricted(property: string, operator: string, { text, open, quoted }: Value): Query {
  if (operator !== ':') return { kind: 'compare', property, operator: operator as Comparison, value: text };
  const ends = quoted ? undefined : /^([^.].*?)\.\.(.+)$/.exec(text);
  if (!ends) return { kind: 'phrase', property, text, open };
  return { kind: 'range', property, from: { value: ends[1], included: true }, to: { value: ends[2], included: true } };
}

function unionOfSameProperty(run: readonly Query[]): readonly Query[] {
  const groups = new Map<string, Query[]>();
  run.forEach((query, index) => {
    const isRestriction = query.kind === 'phrase' || (query.kind === 'compare' && query.operator === '=');
    const key = isRestriction && query.property !== undefined ? query.property.toLowerCase() : `#${index}`;
    groups.set(key, [...groups.get(key) ?? [], query]);
  });
  return [...groups.values()].map(group => joined('or', group));
}
