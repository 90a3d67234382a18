import type { DetailStrings } from '../../../src/features/communityFinder/detail/DetailStrings';
import { detailStrings as english } from '../../../src/webparts/loc/detail/en-us';
import { detailStrings as french } from '../../../src/webparts/loc/detail/fr-fr';
import { languageFile } from '../../support/languages';
import { placesIn, textsOf } from '../../support/texts';

const LANGUAGES: readonly (readonly [string, DetailStrings])[] = [['en-US', english], ['fr-FR', french]];

const englishTexts = new Map(textsOf(english));

test.each(LANGUAGES)('%s has every text, with the same places for values', (_, strings) => {
  const own = textsOf(strings);
  expect(own.map(([path]) => path).sort()).toEqual([...englishTexts.keys()].sort());
  for (const [path, text] of own) {
    expect(text.trim()).not.toBe('');
    expect({ path, places: placesIn(text) }).toEqual({ path, places: placesIn(englishTexts.get(path) ?? '') });
  }
});

test.each(LANGUAGES)('%s calls a thing in the details as the finder calls it', (language, strings) => {
  const { values, card } = languageFile(language.toLowerCase()).finder;
  const inFinder = Object.fromEntries(Object.keys(strings.status).map(status => [status, values[status] ?? status]));
  expect(strings.status).toEqual(inFinder);
  expect(strings.favourite).toBe(card.favourite);
});

test('no French text is the English one, and none has a straight apostrophe', () => {
  const all = textsOf(french);
  expect(all.filter(([path, text]) => englishTexts.get(path) === text)).toEqual([]);
  expect(all.filter(([, text]) => text.includes('\''))).toEqual([]);
});
