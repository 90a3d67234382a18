import { FORMULA } from '../../domain/finding/csv';
import type { Finding } from '../../domain/health/Finding';
import type { FindingDescription } from './describeFinding';
import type { HealthStrings } from './HealthStrings';

/** For a spreadsheet (RFC 4180). Rows are named by people: a text that would be taken for a formula gets an apostrophe in front. */
export function findingsCsv(findings: readonly Finding[], describe: (finding: Finding) => FindingDescription, { columns, rowNumber }: HealthStrings): string {
  const rows = findings.map(finding => {
    const { severity, row, what, why } = describe(finding);
    return [severity, String(finding.row.id), row, what, why];
  });
  return [[columns.severity, rowNumber, columns.row, columns.what, columns.why], ...rows].map(cells => cells.map(cellOf).join(',')).join('\r\n');
}

/** A few lines, so that the check does not have to wait for what reads and writes whole tables. */
function cellOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
