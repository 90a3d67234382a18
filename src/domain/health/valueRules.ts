import { isMailAddress } from '../isMailAddress';
import type { RowProblem } from '../RowError';
import type { Finding, RowRef } from './Finding';
import { type Fault, faultIf, type Rule } from './rules';

/** A column with the values as they stand in a row, and those that it offers. */
export interface ChoiceValues {
  /** Label of the column. */
  readonly column: string;
  readonly values: readonly string[];
  readonly allowed: readonly string[];
}

interface ReadRow {
  readonly choices: readonly ChoiceValues[];
  /** Why the parts refuse the row. Empty for a row that visitors see. */
  readonly problems: readonly RowProblem[];
}

export function addressFault(column: string, typed: string): readonly Fault[] {
  const address = typed.trim();
  return faultIf(Boolean(address) && !isMailAddress(address), { column, value: typed });
}

export const similarName: Rule<RowRef, { readonly sameName: ReadonlyMap<number, RowRef> }> = (record, { sameName }) => {
  const other = sameName.get(record.id);
  return other ? [{ values: { other: other.name } }] : [];
};

/** Columns with several values take any; a single choice that is wrong hides the row. */
export const unknownValue: Rule<ReadRow, unknown> = ({ choices, problems }) => {
  const open: readonly Fault[] = choices.flatMap(({ column, values, allowed }) =>
    [...new Set(values)].filter(value => !allowed.includes(value)).map(value => ({ values: { column, value } }))
  );
  const said = new Set(open.map(({ values }) => values?.column));
  const refused = problems.filter(problem => problem.reason === 'choice' && !said.has(problem.column));
  return [...open, ...refused.map(({ column, value }): Fault => ({ severity: 'error', variant: 'unknownChoice', values: { column, value } }))];
};

/**
 * What keeps visitors from seeing a row and no other rule has said.
 * @param saidBy rules that say the same as a problem with this reason
 */
export function refusedUnless(saidBy: Readonly<Partial<Record<RowProblem['reason'], readonly string[]>>>): Rule<Pick<ReadRow, 'problems'>, unknown> {
  return ({ problems }, _, found) =>
    problems.filter(problem => !isSaid(problem, found, saidBy[problem.reason] ?? [])).map(({ column, value, reason }) => ({ values: { column, value, reason } }));
}

/** Problems quote a long value by its beginning and an ellipsis. */
function isSaid({ column, reason, value }: RowProblem, found: readonly Finding[], rules: readonly string[]): boolean {
  const start = value.replace(/…$/, '').trim();
  const quotes = (finding: Finding): boolean => Boolean(start) && (finding.values.value ?? '').trim().startsWith(start);
  return found.some(finding =>
    rules.includes(finding.rule) ? reason !== 'link' || quotes(finding) : finding.values.column === column && quotes(finding)
  );
}
