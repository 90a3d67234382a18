import { paneStrings as english } from '../../../src/webparts/loc/pane/en-us';
import { paneStrings as french } from '../../../src/webparts/loc/pane/fr-fr';
import type { PaneStrings } from '../../../src/webparts/pane/PaneStrings';
import { placesIn, textsOf } from '../../support/texts';

const LANGUAGES: readonly (readonly [string, PaneStrings])[] = [['en-US', english], ['fr-FR', french]];

const englishTexts = new Map(textsOf(english));

test.each(LANGUAGES)('%s has every text, with the same places for values', (_, strings) => {
  const own = textsOf(strings);
  expect(own.map(([path]) => path).sort()).toEqual([...englishTexts.keys()].sort());
  for (const [path, text] of own) {
    expect(text.trim()).not.toBe('');
    expect({ path, places: placesIn(text) }).toEqual({ path, places: placesIn(englishTexts.get(path) ?? '') });
  }
});

test('no French text is the English one but "Site", none has a straight apostrophe or a colon without its space', () => {
  const all = textsOf(french);
  expect(all.filter(([path, text]) => englishTexts.get(path) === text)).toEqual([['site', 'Site']]);
  expect(all.filter(([, text]) => text.includes('\'') || /[^\u00a0\u202f]:(?!\/\/)/.test(text))).toEqual([]);
});
