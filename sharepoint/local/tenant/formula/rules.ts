import { formulaOtherColumn } from '../listErrors';
import { quoted } from '../storage/database';
import type { Field } from '../storage/fields';
import { boundFormula, columnNamed, namedField, referencesOf } from './bindFormula';
import { formulaSql, type FormulaColumn } from './formulaSql';
import { parseFormula } from './parseFormula';

const isCalled = ({ title, internalName }: Field, name: string): boolean => [title, internalName].some(own => own.toLowerCase() === name.toLowerCase());

/**
 * A column's rule as SQL over the column, which it may call by its title or internal name.
 * @throws SharePointError when it is no formula, or names another column: firmfooting/dbml-sharepoint, measured on a live tenant
 */
export function columnRuleSql(field: Field, fields: readonly Field[]): string {
  const formula = field.validationFormula ?? '';
  for (const { name } of referencesOf(formula)) {
    if (isCalled(field, name)) continue;
    namedField(name, fields);
    throw formulaOtherColumn();
  }
  return formulaSql(parseFormula(formula), 'Boolean', () => columnNamed(field));
}

/** A list's rule with internal names, so that columns may be renamed. @throws SharePointError when it is wrong */
export function boundListRule(formula: string, fields: readonly Field[]): string {
  const bound = boundFormula(formula, fields);
  formulaSql(parseFormula(bound), 'Boolean', name => columnNamed(fields.find(field => field.internalName === name)));
  return bound;
}

/** A bound rule as SQL over the list's columns. *Assumption*: a column that was deleted since is an error in it, as in a calculated column. */
export function listRuleSql(formula: string, fields: readonly Field[]): string {
  const columnOf = (name: string): FormulaColumn => {
    const field = fields.find(candidate => candidate.internalName === name);
    return field ? columnNamed(field) : { sql: `x'${Buffer.from('#NAME?').toString('hex')}'`, type: 'Text' };
  };
  return formulaSql(parseFormula(formula), 'Boolean', columnOf);
}

/** A row of one column, for a rule to look at. */
export const rowOf = (field: Field): string => `(SELECT ? AS ${quoted(field.internalName)})`;
