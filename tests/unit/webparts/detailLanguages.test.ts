import type { DetailStrings } from '../../../src/features/communityFinder/detail/DetailStrings';
import { detailStrings as english } from '../../../src/webparts/loc/detail/en-us';
import { detailStrings as french } from '../../../src/webparts/loc/detail/fr-fr';

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

test('no French text is the English one, and none has a straight apostrophe', () => {
  const all = texts(french);
  expect(all.filter(([path, text]) => englishTexts.get(path) === text)).toEqual([]);
  expect(all.filter(([, text]) => text.includes('\''))).toEqual([]);
});
