import { languageFile, LANGUAGES } from '../../support/languages';

/** Every text of a language with its path; plural forms count as one text. */
function texts(value: unknown, path = ''): readonly [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  const record = value as Record<string, unknown>;
  if (typeof record.other === 'string') return [[path, record.other]];
  return Object.entries(record).flatMap(([key, child]) => texts(child, path ? `${path}.${key}` : key));
}

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const english = new Map(texts(languageFile('en-us')));

test.each(LANGUAGES)('%s has every text, with the same places for values', language => {
  const own = new Map(texts(languageFile(language)));
  expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [path, text] of own) {
    expect({ path, places: placeholders(text) }).toEqual({ path, places: placeholders(english.get(path) ?? '') });
    expect(text.trim()).not.toBe('');
  }
});

test.each(LANGUAGES)('%s has a form for each plural category that whole numbers take', language => {
  const rules = new Intl.PluralRules(language);
  const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
  const forms = JSON.stringify(languageFile(language), (_, value) => (value && typeof value.other === 'string' ? Object.keys(value).join() : value));
  for (const [, found] of forms.matchAll(/"((?:\w+,)*other)"/g)) expect(found.split(',')).toEqual(expect.arrayContaining([...needed]));
});
