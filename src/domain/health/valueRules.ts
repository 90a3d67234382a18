import type { RowProblem } from '../RowError';
import { COLUMN } from './columns';
import type { CommunityRecord } from './CommunityRecord';
import type { Finding } from './Finding';
import { type Fault, type Rule } from './HealthContext';

export const similarName: Rule = (record, { sameName }) => {
  const other = sameName.get(record.id);
  return other ? [{ values: { other: other.name } }] : [];
};

/** Columns with several values take any; a single choice that is wrong hides the row. */
export const unknownValue: Rule = ({ choices, problems }) => {
  const open: readonly Fault[] = choices.flatMap(({ column, values, allowed }) =>
    [...new Set(values)].filter(value => !allowed.includes(value)).map(value => ({ values: { column, value } }))
  );
  const said = new Set(open.map(({ values }) => values?.column));
  const refused = problems.filter(problem => problem.reason === 'choice' && !said.has(problem.column));
  return [...open, ...refused.map(({ column, value }): Fault => ({ severity: 'error', values: { column, value } }))];
};

export const bothForAndNotFor: Rule = record => {
  const excluded = valuesOf(record, COLUMN.notFor);
  return [...new Set(valuesOf(record, COLUMN.roles))].filter(role => excluded.includes(role)).map(value => ({ values: { value } }));
};

export const refused: Rule = ({ problems }, _, found) =>
  problems.filter(problem => !isSaid(problem, found)).map(({ column, value, reason }) => ({ values: { column, value, reason } }));

/** Rules that say the same as a problem with this reason. */
const SAID_BY: Readonly<Record<string, readonly Finding['rule'][]>> = {
  choice: ['unknownValue'],
  link: ['linkBroken', 'linkForeign'],
  parentMissing: ['parentMissing'],
  parentRequired: ['channelWithoutParent'],
  parentCycle: ['parentCycle']
};

/** Problems quote a long value by its beginning and an ellipsis. */
function isSaid({ column, reason, value }: RowProblem, found: readonly Finding[]): boolean {
  const start = value.replace(/…$/, '').trim();
  const quotes = (finding: Finding): boolean => Boolean(start) && (finding.values.value ?? '').trim().startsWith(start);
  const rules = SAID_BY[reason] ?? [];
  return found.some(finding =>
    rules.includes(finding.rule) ? reason !== 'link' || quotes(finding) : finding.values.column === column && quotes(finding)
  );
}

export function valuesOf({ choices }: CommunityRecord, column: string): readonly string[] {
  return choices.find(choice => choice.column === column)?.values ?? [];
}
