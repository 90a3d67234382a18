/** Letters that Unicode does not decompose, by what people type instead of them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ß: 'ss', ħ: 'h', þ: 'th', ŋ: 'n', ı: 'i', ς: 'σ'
};

/**
 * Makes two spellings of a word comparable: without case, accents, Greek tonos and the letters above. Idempotent.
 * Decomposes twice, since lower-casing can bring new marks (İ becomes i with a dot).
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøæœđðßħþŋıς]/g, letter => UNDECOMPOSED[letter]);
}
