import type { DetailStrings } from '../../../src/features/communityFinder/detail/DetailStrings';
import { detailStrings as english } from '../../../src/webparts/loc/detail/en-us';
import { detailStrings as french } from '../../../src/webparts/loc/detail/fr-fr';
import { languageFile } from '../../support/languages';

const LANGUAGES: readonly (readonly [string, DetailStrings])[] = [['en-US', english], ['fr-FR', french]];

/** Every text by its path. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) => texts(child, path ? `${path}.${key}` : key));
}

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const englishTexts = new Map(texts(english));

test.each(LANGUAGES)('%s has every text, with the same places for values', (_, strings) => {
  const own = texts(strings);
  expect(own.map(([path]) => path).sort()).toEqual([...englishTexts.keys()].sort());
  for (const [path, text] of own) {
    expect(text.trim()).not.toBe('');
    expect({ path, places: placeholders(text) }).toEqual({ path, places: placeholders(englishTexts.get(path) ?? '') });
  }
});

test.each(LANGUAGES)('%s calls a thing in the details as the finder calls it', (language, strings) => {
  const { values, card } = languageFile(language.toLowerCase()).finder;
  const inFinder = Object.fromEntries(Object.keys(strings.status).map(status => [status, values[status] ?? status]));
  expect(strings.status).toEqual(inFinder);
  expect(strings.favourite).toBe(card.favourite);
});

test('no French text is the English one, and none has a straight apostrophe', () => {
  const all = texts(french);
  expect(all.filter(([path, text]) => englishTexts.get(path) === text)).toEqual([]);
  expect(all.filter(([, text]) => text.includes('\''))).toEqual([]);
});
