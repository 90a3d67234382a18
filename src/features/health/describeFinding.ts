import { type Finding, WHOLE_LIST } from '../../domain/health/Finding';
import type { ProblemReason } from '../../domain/RowError';
import { fill } from '../../ui/format';
import type { PartSurroundings } from '../../ui/PartContext';
import type { FindingWords, ListStrings } from './CheckedList';
import type { HealthStrings } from './HealthStrings';

export interface FindingDescription {
  readonly severity: string;
  readonly row: string;
  readonly what: string;
  readonly why: string;
}

/** The words for findings: those of every check, those of the list, and those that all parts share. */
export interface FindingStrings extends Pick<HealthStrings, 'severities' | 'untitled' | 'wholeList' | 'hiddenRow' | 'refused'> {
  readonly texts: ListStrings['texts'];
}

/** A finding in the words of the reader. @param isHidden visitors do not see the row */
export function describeFinding(
  finding: Finding, isHidden: boolean, strings: FindingStrings, { locale, strings: states }: Pick<PartSurroundings, 'locale' | 'strings'>
): FindingDescription {
  const { rule, variant, severity, row, values } = finding;
  const shown = valuesInWords(values, locale);
  const text: FindingWords = rule === 'refused' ? { what: states.problems[values.reason as ProblemReason], why: strings.refused } : strings.texts[variant ?? rule];
  const why = fill(text.why, shown);
  return {
    severity: strings.severities[severity],
    row: row.id === WHOLE_LIST.id ? strings.wholeList : row.name || fill(strings.untitled, { id: row.id }),
    what: fill(text.what, shown),
    why: isHidden && severity === 'error' ? `${why} ${strings.hiddenRow}` : why
  };
}

function valuesInWords({ days, date, start, ...values }: Finding['values'], locale: string): Finding['values'] {
  return {
    ...values,
    ...(date && { date: longDate(locale, date) }),
    ...(start && { start: longDate(locale, start) }),
    ...(days && { days: new Intl.NumberFormat(locale).format(Number(days)) })
  };
}

/** @param date YYYY-MM-DD in UTC */
function longDate(locale: string, date: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
