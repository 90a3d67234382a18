import { COMMUNITY_ACCESS, COMMUNITY_KINDS, COMMUNITY_STATUS } from '../../../src/lists/communities.facts';
import { LANGUAGES as SPOKEN, REGIONS, ROLES, STRANDS, THEMES } from '../../../src/lists/vocabulary';
import { languageFile, LANGUAGES } from '../../support/languages';

/** Every text of a language with its path; plural forms count as one text. */
function texts(value: unknown, path = ''): readonly [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  const record = value as Record<string, unknown>;
  if (typeof record.other === 'string') return [[path, record.other]];
  return Object.entries(record).flatMap(([key, child]) => texts(child, path ? `${path}.${key}` : key));
}

/** Words for the values of columns: a language has only those that do not read as in the list. */
const OF_VALUES = /^finder\.values\./;
const VALUES = [COMMUNITY_ACCESS, COMMUNITY_KINDS, COMMUNITY_STATUS, SPOKEN, REGIONS, ROLES, STRANDS, THEMES].flat();

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const english = new Map(texts(languageFile('en-us')));

test.each(LANGUAGES)('%s has every text, with the same places for values', language => {
  const own = new Map(texts(languageFile(language)));
  const pathsOf = (all: ReadonlyMap<string, string>): readonly string[] => [...all.keys()].filter(path => !OF_VALUES.test(path)).sort();
  expect(pathsOf(own)).toEqual(pathsOf(english));
  for (const [path, text] of own) {
    expect({ path, places: placeholders(text) }).toEqual({ path, places: placeholders(english.get(path) ?? '') });
    expect(text.trim()).not.toBe('');
  }
});

test.each(LANGUAGES)('%s has a word for each value that is none of its own, and for nothing else', language => {
  const { finder } = languageFile(language) as { finder: { values: Record<string, string> } };
  const words = Object.keys(finder.values);
  expect(VALUES).toEqual(expect.arrayContaining(words));
  if (language === 'en-us') for (const value of words) expect(finder.values[value]).not.toBe(value);
  else for (const value of VALUES.filter(candidate => !/^[A-Z]{3,}$/.test(candidate))) expect(words).toContain(value);
});

test.each(LANGUAGES)('%s has a form for each plural category that whole numbers take', language => {
  const rules = new Intl.PluralRules(language);
  const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
  const forms = JSON.stringify(languageFile(language), (_, value) => (value && typeof value.other === 'string' ? Object.keys(value).join() : value));
  for (const [, found] of forms.matchAll(/"((?:\w+,)*other)"/g)) expect(found.split(',')).toEqual(expect.arrayContaining([...needed]));
});
