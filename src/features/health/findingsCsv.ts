import { unparse } from 'papaparse';
import type { Finding } from '../../domain/health/Finding';
import type { FindingDescription } from './describeFinding';
import type { HealthStrings } from './HealthStrings';

/** For a spreadsheet (RFC 4180). Rows are named by people: a text that would be taken for a formula gets an apostrophe in front. */
export function findingsCsv(findings: readonly Finding[], describe: (finding: Finding) => FindingDescription, { columns, rowNumber }: HealthStrings): string {
  const rows = findings.map(finding => {
    const { severity, row, what, why } = describe(finding);
    return [severity, String(finding.row.id), row, what, why];
  });
  return unparse([[columns.severity, rowNumber, columns.row, columns.what, columns.why], ...rows], { escapeFormulae: true, newline: '\r\n' });
}
