function separatorsOf(locale: string): Readonly<Record<'decimal' | 'group', string>> {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(12345.6);
  const part = (wanted: string, other: string): string => parts.find(({ type }) => type === wanted)?.value ?? other;
  return { decimal: part('decimal', '.'), group: part('group', ',') };
}

/** A number as people of the language type it, without groups, in the digits that keyboards have. */
export function typedNumber(value: number, locale: string): string {
  return String(value).replace('.', separatorsOf(locale).decimal);
}

/** @returns undefined when the text is no number in that language, nor one as programs write it */
export function parseNumber(text: string, locale: string): number | undefined {
  const { decimal, group } = separatorsOf(locale);
  const plain = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  const ungrouped = decimal !== '.' && !plain.includes(decimal) ? plain : plain.replaceAll(group, '');
  const number = ungrouped.replace(decimal, '.').replace('\u2212', '-');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(number) ? Number(number) : undefined;
}
