import { saveCsv } from '../../adapters/browser/saveCsv';
import { communityTable } from '../../domain/finding/communityTable';
import type { Found } from '../../domain/finding/Findings';
import { tableStrings as english } from '../loc/table/en-us';
import { tableStrings as french } from '../loc/table/fr-fr';

/** Gives what was found to the visitor as a file that a spreadsheet opens. @param language language tag of the texts */
export function saveFound(found: readonly Found[], language: string): void {
  const { file, columns } = /^fr\b/i.test(language) ? french : english;
  saveCsv(`${file}.csv`, communityTable(found, columns));
}
