import { queueStrings as englishQueue } from '../../../src/webparts/loc/queue/en-us';
import { queueStrings as frenchQueue } from '../../../src/webparts/loc/queue/fr-fr';
import { myRequestsStrings as englishMine } from '../../../src/webparts/loc/requests/en-us';
import { myRequestsStrings as frenchMine } from '../../../src/webparts/loc/requests/fr-fr';
import { placesIn, textsOf } from '../../support/texts';

/** Words that both languages have. */
const SHARED = ['Question', 'Message', 'Programme'];

const PLURAL = /\.(one|many)$/;
describe.each([['my requests', englishMine, frenchMine], ['the queue', englishQueue, frenchQueue]])('%s', (_, english, french) => {
  const englishTexts = new Map(textsOf(english));

  test('French has every text, with the same places for values', () => {
    const own = new Map(textsOf(french));
    expect([...own.keys()].filter(path => !path.endsWith('.many')).sort()).toEqual([...englishTexts.keys()].sort());
    for (const [path, text] of own) expect({ path, places: placesIn(text) }).toEqual({ path, places: placesIn(englishTexts.get(path.replace(PLURAL, '.other')) ?? '') });
  });

  test('no French text is the English one, has a straight apostrophe or a space that breaks before a sign', () => {
    expect(textsOf(french).filter(([path, text]) => (englishTexts.get(path) === text && !SHARED.includes(text)) || /'| [:;?!»]|« /.test(text))).toEqual([]);
  });
});
