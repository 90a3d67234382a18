import { unparse } from 'papaparse';
import { csvSeparator, FORMULA } from '../../domain/finding/csv';

const UTF8_MARK = '\uFEFF'; // without it Excel reads the file in the code page of the computer

/** CSV (RFC 4180) that Excel opens with all letters, and without calculating anything. */
export function csvText(rows: readonly (readonly string[])[], separator: string): string {
  return UTF8_MARK + unparse(rows.map(cells => [...cells]), { delimiter: separator, newline: '\r\n', escapeFormulae: FORMULA });
}

/** Gives the rows to the visitor as a file. The browser's language is the nearest thing to the computer's regional settings. */
export function saveCsv(fileName: string, rows: readonly (readonly string[])[], locale: string = browserLanguage()): void {
  const url = URL.createObjectURL(new Blob([csvText(rows, csvSeparator(locale))], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.dataset.interception = 'off'; // keeps SharePoint's page router from following it
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the click only starts the download
}

/** Chromium says `en-US@posix` on a Linux computer without a language; what stands behind the @ belongs to no language tag. */
function browserLanguage(): string {
  return navigator.language.split('@')[0];
}
