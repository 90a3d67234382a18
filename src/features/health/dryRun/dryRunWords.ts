import type { Covered, DryRunLine } from '../../../domain/enquiry/DryRunLine';
import type { EnquiryKind } from '../../../domain/enquiry/EnquiryKind';
import { enumerate, fill } from '../../../ui/format';
import type { DryRunColumn, DryRunStrings } from './DryRunStrings';

export const DRY_RUN_COLUMNS = ['kinds', 'topics', 'themes', 'strands', 'languages'] as const satisfies readonly DryRunColumn[];

export const isGap = ({ route }: DryRunLine): boolean => route === undefined;
export const isOverlap = ({ rivals }: DryRunLine): boolean => rivals.length > 0;
export const hasProblem = (line: DryRunLine): boolean => isGap(line) || isOverlap(line);

/** The columns that tell lines apart. */
export function columnsOf(lines: readonly DryRunLine[]): readonly DryRunColumn[] {
  return DRY_RUN_COLUMNS.filter(column => lines.some(line => line[column].scope !== 'any'));
}

/** What a line is about, in one column. */
export function coveredInWords(column: DryRunColumn, line: DryRunLine, strings: DryRunStrings): string {
  const covered: Covered = line[column];
  switch (covered.scope) {
    case 'any': return strings.any;
    case 'others': return strings.others;
    case 'none': return column === 'kinds' ? strings.any : strings.none[column];
    case 'only': return covered.values.map(value => valueInWords(column, value, strings)).join(', ');
  }
}

function valueInWords(column: DryRunColumn, value: string, strings: DryRunStrings): string {
  if (column === 'kinds') return strings.kinds[value as EnquiryKind];
  return value || strings.none[column];
}

/** Why a line goes where it goes. */
export function reasonsInWords(line: DryRunLine, strings: DryRunStrings, locale: string): readonly string[] {
  const { route, rivals } = line;
  if (!route) return [strings.gapWhy];
  const via = route.via === 'default' && route.topic.isDefault ? 'rest' : route.via;
  const overlap = rivals.length > 0 ? [fill(strings.overlapWhy, { rows: enumerate(locale, rivals.map(({ id }) => String(id))) })] : [];
  return [fill(strings.via[via], { topic: route.topic.name }), ...overlap];
}

/** The lines as a table, its first row the headers. */
export function dryRunTable(lines: readonly DryRunLine[], strings: DryRunStrings, locale: string): readonly (readonly string[])[] {
  const { columns } = strings;
  return [
    [...DRY_RUN_COLUMNS.map(column => columns[column]), columns.goesTo, columns.why],
    ...lines.map(line => [
      ...DRY_RUN_COLUMNS.map(column => coveredInWords(column, line, strings)), line.route?.mailbox ?? strings.gap,
      [...(isOverlap(line) ? [strings.overlap] : []), ...reasonsInWords(line, strings, locale)].join(' – ')
    ])
  ];
}
