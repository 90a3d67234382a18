/**
 * What Excel expects between cells. It takes the list separator of the computer's regional settings, which no page can read; those who write 1,5 have the
 * semicolon there. A first line `sep=;` would say it, but Excel then no longer takes the mark for UTF-8 into account: "ä" becomes "Ã¤"
 * (github.com/alexcaza/export-to-csv/issues/119, github.com/Belphemur/vue-json-csv/issues/43).
 * @param locale language tag
 */
export function csvSeparator(locale: string): ';' | ',' {
  return new Intl.NumberFormat(locale).formatToParts(1.5).some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/**
 * Cells that a spreadsheet would calculate (owasp.org/www-community/attacks/CSV_Injection): such a cell gets an apostrophe in front. Also those that only
 * begin so after blanks and invisible letters, in full or small width, with the minus sign of mathematics, or with a control character.
 */
export const FORMULA = /^(?:\p{Cc}|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212])/u;
