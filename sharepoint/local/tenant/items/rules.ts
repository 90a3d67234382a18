import type { DatabaseSync } from 'node:sqlite';
import { columnRuleSql, listRuleSql, rowOf } from '../formula/rules';
import { columnRuleBroken, listRuleBroken } from '../listErrors';
import { quoted } from '../storage/database';
import type { Field } from '../storage/fields';
import type { List } from '../storage/lists';
import type { ItemValues } from './writeItems';

/** A value that breaks the rule of its column. */
export interface BrokenRule {
  readonly field: Field;
  /** For the person who wrote it. */
  readonly message: string;
}

/** *Assumption*: the words where owners left none. */
const NO_MESSAGE = 'The value does not meet the validation criteria.';

/** The words as users quote them. */
const FAILED = 'The validation formula has evaluated to an error.';

/**
 * The written values that their columns' rules refuse. A column's rule never looks at an empty value: firmfooting/dbml-sharepoint,
 * measured on a live tenant. *Assumption*: a change is checked for the columns that it writes.
 */
export function brokenRules(database: DatabaseSync, list: List, values: ItemValues): readonly BrokenRule[] {
  return list.fields.flatMap(field => {
    const value = values[field.internalName] ?? null;
    if (!field.validationFormula || value === null) return [];
    const holds = database.prepare(`SELECT ${columnRuleSql(field, list.fields)} AS holds FROM ${rowOf(field)}`).get(value)?.holds;
    return holds === 1 ? [] : [{ field, message: typeof holds === 'string' ? FAILED : field.validationMessage || NO_MESSAGE }];
  });
}

/** @throws SharePointError as REST answers: it names no column */
export function checkColumnRules(database: DatabaseSync, list: List, values: ItemValues): void {
  if (brokenRules(database, list, values).length > 0) throw columnRuleBroken();
}

/** Looks at the item as it was saved: Modified is already that of the save (firmfooting/dbml-sharepoint). @throws SharePointError */
export function checkListRule(database: DatabaseSync, list: List, id: number): void {
  const { ValidationFormula } = list.settings;
  if (!ValidationFormula) return;
  const sql = `SELECT ${listRuleSql(ValidationFormula, list.fields)} AS holds FROM ${quoted(list.table)} WHERE "ID" = ?`;
  if (database.prepare(sql).get(id)?.holds !== 1) throw listRuleBroken();
}
