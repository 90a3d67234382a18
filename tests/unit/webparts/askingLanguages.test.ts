import { askingStrings as english } from '../../../src/webparts/loc/asking/en-us';
import { askingStrings as french } from '../../../src/webparts/loc/asking/fr-fr';
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
