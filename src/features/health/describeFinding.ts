import type { Finding } from '../../domain/health/Finding';
import type { ProblemReason } from '../../domain/RowError';
import { fill } from '../../ui/format';
import type { PartSurroundings } from '../../ui/PartContext';
import type { FindingText, HealthStrings } from './HealthStrings';

export interface FindingDescription {
  readonly severity: string;
  readonly row: string;
  readonly what: string;
  readonly why: string;
}

/** A finding in the words of the reader. @param isHidden visitors do not see the row */
export function describeFinding(
  finding: Finding, isHidden: boolean, strings: HealthStrings, { locale, strings: states }: Pick<PartSurroundings, 'locale' | 'strings'>
): FindingDescription {
  const { rule, severity, row, values } = finding;
  const shown = { ...values, ...(values.date && { date: longDate(locale, values.date) }), ...(values.days && { days: new Intl.NumberFormat(locale).format(Number(values.days)) }) };
  const text = rule === 'refused'
    ? { what: states.problems[values.reason as ProblemReason], why: strings.refused }
    : strings.texts[textOf(finding)];
  const why = fill(text.why, shown);
  return {
    severity: strings.severities[severity],
    row: row.name || fill(strings.untitled, { id: row.id }),
    what: fill(text.what, shown),
    why: isHidden && severity === 'error' ? `${why} ${strings.hiddenRow}` : why
  };
}

function textOf({ rule, severity, values }: Finding): FindingText {
  if (rule === 'groupIdDiffers' && values.other) return 'groupIdDiffersFromParent';
  if (rule === 'unknownValue' && severity === 'error') return 'unknownChoice';
  return rule as FindingText;
}

/** @param date YYYY-MM-DD in UTC */
function longDate(locale: string, date: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
