import { NotBuilt } from '../errors';
import { formulaColumnMissing, formulaColumnRefused, formulaNotValid, formulaVolatile } from '../listErrors';
import type { FieldType } from '../storage/fieldTypes';
import { resultTypeOf, type Field } from '../storage/fields';
import { quoted } from '../storage/database';
import { formulaSql, type FormulaColumn } from './formulaSql';
import { parseFormula } from './parseFormula';
import { tokensOf, type Token } from './tokens';

/** What a column of the type enters a formula as. The others are refused by SharePoint too. */
const ENTERS_AS: Partial<Readonly<Record<FieldType, FormulaColumn['type']>>> = {
  Text: 'Text', Choice: 'Text', Number: 'Number', Currency: 'Number', DateTime: 'DateTime', Boolean: 'Boolean'
};

/** SharePoint takes these; the tenant does not. */
const NOT_BUILT: readonly FieldType[] = ['Calculated', 'Counter'];

const VOLATILE: readonly string[] = ['today', 'me'];

/** The field with its formula bound to the columns that it names, so that they may be renamed, and compiled. */
export function withWrittenFormula(field: Field, fields: readonly Field[]): Field {
  const others = fields.filter(other => other.internalName !== field.internalName);
  return compiled({ ...field, formula: boundFormula(field.formula ?? '', others) }, others);
}

/** The field with its bound formula compiled again, for another result. */
export function compiled(field: Field, fields: readonly Field[]): Field {
  const result = resultTypeOf(field);
  if (!result) throw new NotBuilt(`calculated columns with the OutputType ${String(field.kept?.OutputType)}`);
  const columnOf = (name: string): FormulaColumn => columnNamed(fields.find(other => other.internalName === name));
  return { ...field, readOnly: true, formulaSql: formulaSql(parseFormula(field.formula ?? ''), result, columnOf) };
}

/** The formula with the internal names of the columns that it names. @throws SharePointError when there is no such column */
export const boundFormula = (formula: string, fields: readonly Field[]): string => renamed(formula, name => namedField(name, fields).internalName);

/** By its title, else by its internal name. *Assumption*: titles differ in more than case. @throws SharePointError */
export function namedField(name: string, fields: readonly Field[]): Field {
  const own = fields.filter(field => field.type !== 'Computed');
  const same = (text: string): boolean => text.toLowerCase() === name.toLowerCase();
  const found = own.find(({ title }) => title === name) ?? own.find(({ internalName }) => internalName === name) ?? own.find(({ title }) => same(title));
  if (!found) throw VOLATILE.includes(name.toLowerCase()) ? formulaVolatile() : formulaColumnMissing();
  return found;
}

/** How a column enters a formula. @throws SharePointError when it cannot */
export function columnNamed(field: Field | undefined): FormulaColumn {
  if (!field) throw formulaColumnMissing();
  if (NOT_BUILT.includes(field.type)) throw new NotBuilt(`a formula with a column of type ${field.type}`);
  const type = ENTERS_AS[field.type];
  if (!type) throw formulaColumnRefused();
  return { sql: quoted(field.internalName), type };
}

/** A bound formula as people read it. *Assumption*: with the titles that the columns have now. */
export function shownFormula(formula: string, fields: readonly Field[]): string {
  return renamed(formula, name => {
    const title = fields.find(field => field.internalName === name)?.title ?? name;
    return /[[\]]/.test(title) ? name : title;
  });
}

export function refersTo({ formula }: Field, internalName: string): boolean {
  return formula !== undefined && referencesOf(formula).some(token => token.name === internalName);
}

/**
 * The field after a column that it refers to is gone. SharePoint lets it go (pnp/PnP-Sites-Core#1176);
 * *assumption*: the formula keeps an error in its place.
 */
export function withoutColumn(field: Field, internalName: string, fields: readonly Field[]): Field {
  const formula = replaced(field.formula ?? '', name => (name === internalName ? '#NAME?' : `[${name}]`));
  return compiled({ ...field, formula }, fields);
}

const renamed = (formula: string, rename: (name: string) => string): string => replaced(formula, name => `[${rename(name)}]`);

function replaced(formula: string, write: (name: string) => string): string {
  return referencesOf(formula).reduceRight((text, { name, start, end }) => text.slice(0, start) + write(name) + text.slice(end), formula);
}

export interface Reference { readonly name: string; readonly start: number; readonly end: number }

export function referencesOf(formula: string): readonly Reference[] {
  const tokens = tokensOf(formula);
  if (tokens.length === 0) throw formulaNotValid();
  return tokens.flatMap((token, index) => (isReference(token, tokens[index + 1]) ? [{ name: token.value, start: token.start, end: token.end }] : []));
}

function isReference(token: Token, next: Token | undefined): token is Token & { readonly value: string } {
  if (token.kind === 'reference') return true;
  return token.kind === 'word' && !/^(true|false)$/i.test(token.value) && !(next?.kind === 'sign' && next.value === '(');
}
