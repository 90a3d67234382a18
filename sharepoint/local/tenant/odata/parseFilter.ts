import { expressionNotValid, NotBuilt, queryNotValid } from '../errors';
import type { Filter, Literal, Operator } from './filter';
import { tokensOf, type Token } from './lexer';

const OPERATORS: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const ARITHMETIC: readonly string[] = ['add', 'sub', 'mul', 'div', 'mod'];

/** Deeper than any real filter; keeps hostile text from exhausting the stack. */
const MOST_NESTING = 100;

/**
 * Reads the OData 3 filters that SharePoint supports: `eq ne gt ge lt le`, `and`, `or`, `not (…)`, parentheses, `startswith`, `substringof`.
 * @see https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests
 * @throws SharePointError as SharePoint answers what it cannot read; NotBuilt for legal forms that nobody was seen to send
 */
export function parseFilter(text: string): Filter {
  const tokens = tokensOf(text);
  if (!tokens || tokens.length === 0) throw expressionNotValid(text);
  const parser = new Parser(text, tokens);
  return parser.whole();
}

class Parser {
  private position = 0;
  private depth = 0;

  public constructor(private readonly text: string, private readonly tokens: readonly Token[]) {}

  public whole(): Filter {
    const filter = this.either();
    const rest = this.tokens[this.position];
    if (!rest) return filter;
    // `substringof(…) eq true` and `(…) eq true` are OData, but not SharePoint's.
    throw rest.kind === 'name' && OPERATORS.includes(rest.name) ? queryNotValid() : expressionNotValid(this.text);
  }

  private either(): Filter {
    let left = this.both();
    while (this.skipWord('or')) left = { kind: 'or', left, right: this.both() };
    return left;
  }

  private both(): Filter {
    let left = this.single();
    while (this.skipWord('and')) left = { kind: 'and', left, right: this.single() };
    return left;
  }

  private single(): Filter {
    if (++this.depth > MOST_NESTING) throw expressionNotValid(this.text);
    try {
      if (this.skipWord('not')) return this.negated();
      if (this.skipSign('(')) return this.closed(this.either());
      return this.predicate();
    } finally {
      this.depth--;
    }
  }

  private negated(): Filter {
    const [next, after] = this.tokens.slice(this.position, this.position + 2);
    const isCall = after?.kind === 'sign' && after.sign === '(';
    // `not A eq 3` negates A, not the comparison.
    if (next?.kind === 'name' && next.name !== 'not' && !isCall) throw expressionNotValid(this.text);
    return { kind: 'not', operand: this.single() };
  }

  private predicate(): Filter {
    const token = this.take();
    if (token.kind === 'literal') throw new NotBuilt(`$filter that starts a comparison with a value: ${this.text}`);
    if (token.kind !== 'name') throw expressionNotValid(this.text);
    return this.skipSign('(') ? this.call(token.name) : this.comparison(token.name);
  }

  private call(name: string): Filter {
    if (name === 'startswith') {
      const path = this.name();
      this.expectSign(',');
      return this.closed({ kind: 'startswith', path, text: this.string() });
    }
    if (name === 'substringof') {
      const text = this.string();
      this.expectSign(',');
      return this.closed({ kind: 'substringof', path: this.name(), text });
    }
    throw queryNotValid();
  }

  private comparison(path: string): Filter {
    const operator = this.name();
    if (ARITHMETIC.includes(operator)) throw queryNotValid();
    if (!OPERATORS.includes(operator)) throw expressionNotValid(this.text);
    const value = this.take();
    if (value.kind === 'name') throw new NotBuilt(`$filter that compares two fields: ${this.text}`);
    if (value.kind !== 'literal') throw expressionNotValid(this.text);
    return { kind: 'compare', operator: operator as Operator, path, literal: value.literal };
  }

  private take(): Token {
    const token = this.tokens[this.position++];
    if (!token) throw expressionNotValid(this.text);
    return token;
  }

  private name(): string {
    const token = this.take();
    if (token.kind !== 'name') throw expressionNotValid(this.text);
    return token.name;
  }

  private string(): string {
    const token = this.take();
    const literal: Literal | undefined = token.kind === 'literal' ? token.literal : undefined;
    if (literal?.type !== 'text') throw expressionNotValid(this.text);
    return literal.value;
  }

  private skipWord(word: string): boolean {
    const token = this.tokens[this.position];
    const found = token?.kind === 'name' && token.name === word;
    if (found) this.position++;
    return found;
  }

  private skipSign(sign: string): boolean {
    const token = this.tokens[this.position];
    const found = token?.kind === 'sign' && token.sign === sign;
    if (found) this.position++;
    return found;
  }

  private expectSign(sign: string): void {
    if (!this.skipSign(sign)) throw expressionNotValid(this.text);
  }

  private closed(filter: Filter): Filter {
    this.expectSign(')');
    return filter;
  }
}
