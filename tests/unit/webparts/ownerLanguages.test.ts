import { contactHealth as contactInEnglish } from '../../../src/webparts/loc/contactHealth/en-us';
import { contactHealth as contactInFrench } from '../../../src/webparts/loc/contactHealth/fr-fr';
import { workingGroups as groupsInEnglish } from '../../../src/webparts/loc/groupsHealth/en-us';
import { workingGroups as groupsInFrench } from '../../../src/webparts/loc/groupsHealth/fr-fr';
import { ownerStrings as ownersInEnglish } from '../../../src/webparts/loc/owners/en-us';
import { ownerStrings as ownersInFrench } from '../../../src/webparts/loc/owners/fr-fr';
import { placesIn, textsOf } from '../../support/texts';

/** All that owners see, whichever part they look at. */
const english = { ...ownersInEnglish, groups: groupsInEnglish, contact: contactInEnglish };
const french: typeof english = { ...ownersInFrench, groups: groupsInFrench, contact: contactInFrench };

const LANGUAGES: readonly (readonly [string, typeof english])[] = [['en-US', english], ['fr-FR', french]];

const PLURAL = /\.(zero|one|two|few|many|other)$/;
const isPlural = (path: string): boolean => PLURAL.test(path);
const englishTexts = new Map(textsOf(english));

test.each(LANGUAGES)('%s has every text, with the same places for values', (_, strings) => {
  const own = textsOf(strings);
  const names = (all: readonly (readonly [string, string])[]) => [...new Set(all.map(([path]) => path.replace(PLURAL, '')))].sort();
  expect(names(own)).toEqual(names([...englishTexts]));
  for (const [path, text] of own) {
    expect(text.trim()).not.toBe('');
    const model = englishTexts.get(isPlural(path) ? path.replace(PLURAL, '.other') : path) ?? '';
    // the singular may do without its number
    const withoutCount = (found: readonly string[]) => found.filter(place => !isPlural(path) || place !== '{count}');
    expect({ path, places: withoutCount(placesIn(text)) }).toEqual({ path, places: withoutCount(placesIn(model)) });
    if (/\.(many|other)$/.test(path)) expect({ path, text }).toEqual({ path, text: expect.stringContaining('{count}') as string });
  }
});

test.each(LANGUAGES)('%s has a form for each plural category that numbers take', (language, strings) => {
  const rules = new Intl.PluralRules(language);
  const needed = [...new Set([0, 1, 2, 3, 5, 11, 21, 100, 1_000_000, 1_000_001].map(count => rules.select(count)))];
  const forms = new Map<string, string[]>();
  for (const [path] of textsOf(strings).filter(([found]) => isPlural(found))) {
    const [name, form] = [path.replace(PLURAL, ''), path.split('.').pop() ?? ''];
    forms.set(name, [...(forms.get(name) ?? []), form]);
  }
  expect(forms.size).toBeGreaterThan(5);
  for (const [name, found] of forms) expect({ name, found: needed.filter(category => !found.includes(category)) }).toEqual({ name, found: [] });
});

test('no French text is the English one', () => {
  // one word is the same in both
  const same = textsOf(french).filter(([path, text]) => path !== 'contact.dryRun.kinds.question' && englishTexts.get(path) === text && /[a-z]/i.test(text.replace(/\{\w+\}/g, '')));
  expect(same).toEqual([]);
});
