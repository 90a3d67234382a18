import { NotBuilt } from '../errors';
import { formulaNotValid } from '../listErrors';
import { FUNCTIONS, type Operator } from './functions';
import { tokensOf, type ErrorName, type Sign, type Token } from './tokens';

export type Formula =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly value: ErrorName }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] };

/** Characters. *Assumption*. */
const LONGEST = 1024;

/** Keeps hostile formulas from exhausting the stack; SharePoint nests fewer. */
const MOST_NESTING = 64;

/** From what binds least to what binds most, as Excel has it; all from left to right. */
const LEVELS: readonly (readonly Operator[])[] = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/']];

/**
 * Reads `=[Column1]*2` with or without its first sign.
 * @throws SharePointError when SharePoint cannot read it; NotBuilt for functions and operators that the tenant does not know
 */
export function parseFormula(formula: string): Formula {
  if (formula.length > LONGEST || formula.includes('\0')) throw formulaNotValid();
  const parser = new Parser(tokensOf(formula));
  parser.takes('=');
  const whole = parser.expression(0, 0);
  if (!parser.atEnd) throw formulaNotValid();
  return whole;
}

class Parser {
  private position = 0;

  public constructor(private readonly tokens: readonly Token[]) {}

  public get atEnd(): boolean {
    return this.position === this.tokens.length;
  }

  public takes(sign: Sign): boolean {
    const token = this.tokens.at(this.position);
    const isIt = token?.kind === 'sign' && token.value === sign;
    if (isIt) this.position += 1;
    return isIt;
  }

  public expression(level: number, depth: number): Formula {
    if (level === LEVELS.length) return this.signed(depth);
    let left = this.expression(level + 1, depth);
    for (let sign = this.operator(level); sign !== undefined; sign = this.operator(level)) {
      left = { kind: 'call', name: sign, args: [left, this.expression(level + 1, depth)] };
    }
    return left;
  }

  private operator(level: number): Operator | undefined {
    return LEVELS[level].find(sign => this.takes(sign));
  }

  private signed(depth: number): Formula {
    if (depth > MOST_NESTING) throw formulaNotValid();
    if (this.takes('-')) return { kind: 'call', name: 'minus', args: [this.signed(depth + 1)] };
    if (this.takes('+')) return this.signed(depth + 1);
    const operand = this.operand(depth);
    if (this.takes('^') || this.takes('%')) throw new NotBuilt('the operators ^ and % in a formula');
    return operand;
  }

  private operand(depth: number): Formula {
    const token = this.tokens.at(this.position);
    if (!token) throw formulaNotValid();
    if (this.takes('(')) return this.closed(this.expression(0, depth + 1));
    this.position += 1;
    switch (token.kind) {
      case 'number': case 'text': {
        if (token.value === Infinity) throw formulaNotValid();
        return { kind: 'value', value: token.value };
      }
      case 'error': return { kind: 'error', value: token.value };
      case 'reference': return { kind: 'reference', name: token.value };
      case 'word': return this.word(token.value, depth);
      case 'sign': throw formulaNotValid();
    }
  }

  private closed(inside: Formula): Formula {
    if (!this.takes(')')) throw formulaNotValid();
    return inside;
  }

  private word(word: string, depth: number): Formula {
    const name = word.toUpperCase();
    if (this.takes('(')) return this.call(name, this.args(depth));
    return name === 'TRUE' || name === 'FALSE' ? { kind: 'value', value: name === 'TRUE' } : { kind: 'reference', name: word };
  }

  private args(depth: number): readonly Formula[] {
    if (this.takes(')')) return [];
    const args = [this.expression(0, depth + 1)];
    while (this.takes(',')) args.push(this.expression(0, depth + 1));
    if (!this.takes(')')) throw formulaNotValid();
    return args;
  }

  private call(name: string, args: readonly Formula[]): Formula {
    if (!Object.hasOwn(FUNCTIONS, name)) throw new NotBuilt(`the function ${name} in a formula`);
    const [least, most] = FUNCTIONS[name].args;
    if (args.length < least || args.length > most) throw formulaNotValid();
    return { kind: 'call', name, args };
  }
}
