import { paneStrings as english } from '../../../src/webparts/loc/pane/en-us';
import { paneStrings as french } from '../../../src/webparts/loc/pane/fr-fr';
import type { PaneStrings } from '../../../src/webparts/pane/PaneStrings';

const LANGUAGES: readonly (readonly [string, PaneStrings])[] = [['en-US', english], ['fr-FR', french]];

/** Every text by its path. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) => texts(child, path ? `${path}.${key}` : key));
}

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const englishTexts = new Map(texts(english));

test.each(LANGUAGES)('%s has every text, with the same places for values', (_, strings) => {
  const own = texts(strings);
  expect(own.map(([path]) => path).sort()).toEqual([...englishTexts.keys()].sort());
  for (const [path, text] of own) {
    expect(text.trim()).not.toBe('');
    expect({ path, places: placeholders(text) }).toEqual({ path, places: placeholders(englishTexts.get(path) ?? '') });
  }
});

test('no French text is the English one but "Site", none has a straight apostrophe or a colon without its space', () => {
  const all = texts(french);
  expect(all.filter(([path, text]) => englishTexts.get(path) === text)).toEqual([['site', 'Site']]);
  expect(all.filter(([, text]) => text.includes('\'') || /[^\u00a0\u202f]:(?!\/\/)/.test(text))).toEqual([]);
});
