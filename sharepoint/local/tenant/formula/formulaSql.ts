import type { DatabaseSync } from 'node:sqlite';
import { evaluate } from './functions';
import type { Formula } from './parseFormula';
import { numberText, resultOf, type ResultType } from './results';
import { fromSql, serialOf, toSql } from './values';

/** How a column enters a formula. */
export interface FormulaColumn {
  readonly sql: string;
  readonly type: 'Text' | 'Number' | 'DateTime' | 'Boolean';
}

const hex = (text: string): string => `x'${Buffer.from(text).toString('hex')}'`;

/** The result of a formula as an SQL expression. No text of the formula becomes SQL text. */
export function formulaSql(formula: Formula, result: ResultType, columnOf: (name: string) => FormulaColumn): string {
  return `formula_result('${result}', ${expression(formula, columnOf)})`;
}

function expression(formula: Formula, columnOf: (name: string) => FormulaColumn): string {
  switch (formula.kind) {
    case 'value': return literal(formula.value);
    case 'error': return hex(formula.value);
    case 'reference': return column(columnOf(formula.name));
    case 'call': return `formula('${formula.name}', ${formula.args.map(arg => expression(arg, columnOf)).join(', ')})`;
  }
}

function literal(value: string | number | boolean): string {
  if (typeof value === 'string') return `CAST(${hex(value)} AS TEXT)`;
  return typeof value === 'boolean' ? `x'0${Number(value)}'` : `CAST('${value}' AS REAL)`;
}

function column({ sql, type }: FormulaColumn): string {
  if (type === 'Boolean') return `CASE ${sql} WHEN 1 THEN x'01' WHEN 0 THEN x'00' END`;
  return type === 'DateTime' ? `formula_date(${sql})` : sql;
}

/** What the expressions call. */
export function addFormulaFunctions(database: DatabaseSync): void {
  const always = { deterministic: true };
  database.function('formula', { ...always, varargs: true }, (name, ...args) => toSql(evaluate(String(name), args.map(fromSql))));
  database.function('formula_date', always, time => (time === null ? null : serialOf(String(time))));
  database.function('formula_result', always, (type, value) => resultOf(String(type) as ResultType, fromSql(value)));
  database.function('number_text', always, value => numberText(value) as string | null);
}
