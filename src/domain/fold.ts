/** Letters that Unicode does not decompose, by what people type instead of them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ß: 'ss', ħ: 'h', þ: 'th', ŋ: 'n', ŧ: 't', ĸ: 'k', ı: 'i', ґ: 'г', ς: 'σ'
};

/** Letters that are also spelled with two, as in Mueller, Aarhus and Oestersund. */
const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * Makes two spellings of a word comparable: without case, accents, Greek tonos and the letters above. Idempotent.
 * Decomposes twice, since lower-casing can bring new marks (İ becomes i with a dot).
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøæœđðßħþŋŧĸıґς]/g, letter => UNDECOMPOSED[letter]);
}

/** The fold, and where two letters can stand for one, the fold of that spelling too: Müller gives muller and mueller. */
export function foldings(text: string): readonly string[] {
  const folded = fold(text);
  if (isPlain(text)) return [folded];
  const spelledOut = fold(text.normalize('NFC').toLowerCase().replace(/[äöüåø]/g, letter => TWO_LETTERS[letter]));
  return spelledOut === folded ? [folded] : [folded, spelledOut];
}

// eslint-disable-next-line no-control-regex -- ASCII is what it means: most words, and no need to decompose them
const isPlain = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
