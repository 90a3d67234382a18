import { fill, plural } from '../../ui/format';
import type { CheckedList } from './CheckedList';
import type { HealthStrings } from './HealthStrings';
import type { Outcome } from './useCheck';

/** How the lists are, in a sentence each, and when they were looked at. Nothing of those that could not be read. */
export function summaryOf(outcomes: readonly Outcome[], strings: HealthStrings, locale: string): string {
  const read = outcomes.flatMap(outcome => ('checked' in outcome ? [outcome] : []));
  const states = read.map(({ list, checked: { findings, rowCount } }) => {
    const rows = new Set(findings.map(({ row }) => row.id)).size;
    const state = stateOf(findings.length, rows, rowCount, list, strings, locale);
    return outcomes.length > 1 ? fill(strings.ofList, { list: list.strings.name, state }) : state;
  });
  const at = Math.max(...read.map(({ checked }) => checked.at.getTime()));
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium' }).format(at);
  return [...states, fill(strings.checkedAt, { date })].join(' ');
}

function stateOf(findingCount: number, faultyRows: number, rowCount: number, list: CheckedList, strings: HealthStrings, locale: string): string {
  if (faultyRows > 0) return plural(locale, strings.inRows, faultyRows, { findings: plural(locale, strings.findings, findingCount) });
  return rowCount === 0 ? list.strings.emptyList : plural(locale, strings.allGood, rowCount);
}
