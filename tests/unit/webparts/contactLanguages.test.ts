import { contactStrings as english } from '../../../src/webparts/loc/contact/en-us';
import { contactStrings as french } from '../../../src/webparts/loc/contact/fr-fr';
import { placesIn, textsOf } from '../../support/texts';

test('French has every text, in words of its own, with the same places for values', () => {
  const [model, own] = [new Map(textsOf(english)), new Map(textsOf(french))];
  expect([...own.keys()]).toEqual([...model.keys()]);
  for (const [path, text] of own) {
    expect({ path, places: placesIn(text) }).toEqual({ path, places: placesIn(model.get(path) ?? '') });
    expect({ path, text }).not.toEqual({ path, text: model.get(path) });
    expect(text.trim()).not.toBe('');
  }
});

test('French has no straight apostrophe, and a no-break space before its double signs', () => {
  expect(textsOf(french).filter(([, text]) => text.includes('\'') || /[^\u00a0\u202f][;:?!»]|«[^\u00a0]/.test(text))).toEqual([]);
});
