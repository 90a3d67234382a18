import { contactStrings as english } from '../../../src/webparts/loc/contact/en-us';
import { contactStrings as french } from '../../../src/webparts/loc/contact/fr-fr';

function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) => texts(child, path ? `${path}.${key}` : key));
}

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('French has every text, in words of its own, with the same places for values', () => {
  const [model, own] = [new Map(texts(english)), new Map(texts(french))];
  expect([...own.keys()]).toEqual([...model.keys()]);
  for (const [path, text] of own) {
    expect({ path, places: placeholders(text) }).toEqual({ path, places: placeholders(model.get(path) ?? '') });
    expect({ path, text }).not.toEqual({ path, text: model.get(path) });
    expect(text.trim()).not.toBe('');
  }
});

test('French has no straight apostrophe, and a no-break space before its double signs', () => {
  expect(texts(french).filter(([, text]) => text.includes('\'') || /[^\u00a0\u202f][;:?!»]|«[^\u00a0]/.test(text))).toEqual([]);
});
