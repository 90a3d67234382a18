/** What is wrong with a formatter, or what this renderer does not know of list formatting. */
export class FormattingError extends Error {}

/** `@currentField.title`, `[$HubParent.lookupId]`, `@now`. */
export interface Reference {
  readonly kind: 'reference';
  /** With its `@`, or the name of a column or of a `forEach`. */
  readonly name: string;
  readonly path: readonly string[];
}

export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | Reference
  /** Operators and functions alike. */
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|\[\$([\w.]+)\]|(@[A-Za-z][\w.]*)|([A-Za-z]\w*)|(==|!=|<=|>=|&&|\|\||[-+*/%<>(),]))/y;

interface Token {
  readonly type: 'number' | 'text' | 'column' | 'special' | 'word' | 'sign';
  readonly text: string;
}

const TYPES = ['number', 'text', 'column', 'special', 'word', 'sign'] as const;

/** Of the binary operators; those of the same level are read from the left. */
const LEVELS: Readonly<Record<string, number>> = { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '>': 4, '<=': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6 };

/** Reads an Excel-like expression, without its `=`. @throws FormattingError */
export function parseExpression(source: string): Expression {
  return new Parser(source).whole();
}

class Parser {
  private readonly tokens: readonly Token[];
  private position = 0;

  public constructor(private readonly source: string) {
    this.tokens = tokensOf(source);
  }

  public whole(): Expression {
    const expression = this.binary(1);
    return this.next === undefined ? expression : this.fail();
  }

  private get next(): Token | undefined {
    return this.tokens[this.position];
  }

  private fail(): never {
    throw new FormattingError(`The expression is not understood near "${this.next?.text ?? 'its end'}": ${this.source}`);
  }

  private isSign(text: string): boolean {
    return this.next?.type === 'sign' && this.next.text === text;
  }

  private expect(text: string): void {
    if (!this.isSign(text)) this.fail();
    this.position++;
  }

  /** @param level operators below it end the expression */
  private binary(level: number): Expression {
    let left = this.single();
    for (let sign = this.next; sign?.type === 'sign' && LEVELS[sign.text] >= level; sign = this.next) {
      this.position++;
      left = { kind: 'call', name: sign.text, operands: [left, this.binary(LEVELS[sign.text] + 1)] };
    }
    return left;
  }

  private single(): Expression {
    if (this.isSign('(')) {
      const [inner, ...others] = this.operands();
      return inner && others.length === 0 ? inner : this.fail();
    }
    const token = this.next;
    if (!token || token.type === 'sign') return this.fail();
    this.position++;
    switch (token.type) {
      case 'number': return { kind: 'value', value: Number(token.text) };
      case 'text': return { kind: 'value', value: token.text };
      case 'column': case 'special': return referenceOf(token.text);
      case 'word': return ['true', 'false'].includes(token.text)
        ? { kind: 'value', value: token.text === 'true' } : { kind: 'call', name: token.text, operands: this.operands() };
    }
  }

  private operands(): readonly Expression[] {
    this.expect('(');
    const operands: Expression[] = [];
    while (!this.isSign(')')) {
      if (operands.length > 0) this.expect(',');
      operands.push(this.binary(1));
    }
    this.expect(')');
    return operands;
  }
}

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const start = TOKEN.lastIndex;
    const groups = TOKEN.exec(source)?.slice(1);
    const found = groups?.findIndex(group => group !== undefined) ?? -1;
    if (!groups || found < 0) throw new FormattingError(`The expression is not understood from "${source.slice(start, start + 20)}": ${source}`);
    tokens.push({ type: TYPES[found], text: groups[found] });
  }
  return tokens;
}

function referenceOf(text: string): Reference {
  const [name, ...path] = text.split('.');
  return { kind: 'reference', name, path };
}

/** Rows are many and texts of formatters few, so each is read once. */
const read = new Map<string, Expression>();

/** A text of a formatter: an expression after `=`, one reference alone, or just words. @throws FormattingError */
export function parseText(text: string): Expression {
  const known = read.get(text);
  if (known) return known;
  const expression = text.startsWith('=') ? parseExpression(text.slice(1)) : parseWords(text);
  read.set(text, expression);
  return expression;
}

function parseWords(text: string): Expression {
  const reference = /^(?:\[\$([\w.]+)\]|(@[A-Za-z][\w.]*))$/.exec(text);
  return reference ? referenceOf(reference[1] ?? reference[2]) : { kind: 'value', value: text };
}
