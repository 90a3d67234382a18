/** @jest-environment node */
import * as fc from 'fast-check';
import { fold, foldings } from '../../../../src/domain/fold';
import { prepareIndex } from '../../../../src/domain/search/prepareIndex';
import type { Answer, SearchDocument } from '../../../../src/domain/search/SearchDocument';
import { makeCommunities } from '../../../bench/communities5000';
import { measureQuality } from '../../../bench/measure';
import { makeQueries } from '../../../bench/queries';

const aDocument = (id: number, title: string, { keywords = '', text = '' } = {}): SearchDocument => ({ id, title, keywords, text });

/** Each of the texts is a document: "title | keywords | text". */
function answer(query: string, texts: readonly string[]): Answer {
  return prepareIndex(texts.map((line, id) => {
    const [title, keywords = '', text = ''] = line.split('|');
    return aDocument(id, title, { keywords, text });
  }))(query);
}
const found = (query: string, texts: readonly string[]): readonly string[] => answer(query, texts).hits.map(({ id }) => texts[id]);

test.each<[string, string, readonly string[], readonly string[]]>([
  ['title, keywords, text', 'jems', ['c||jems', 'b|jems|', 'jems||'], ['jems||', 'b|jems|', 'c||jems']],
  ['exact, prefix, infix', 'port', ['Transport', 'Portal', 'Port'], ['Port', 'Portal', 'Transport']],
  ['inside a word before a guess', 'adit', ['Audit', 'Tradition'], ['Tradition', 'Audit']],
  ['keywords before the inside of a title', 'lab', ['Collaboration', 'Med|lab'], ['Med|lab', 'Collaboration']],
  ['shorter titles', 'jems', ['Jems core user group', 'Jems network'], ['Jems network', 'Jems core user group']],
  ['the nearer word', 'comm', ['Communication', 'Community', 'Comma'], ['Comma', 'Community', 'Communication']],
  ['the order of the title', 'core group', ['Group core', 'Core group'], ['Core group', 'Group core']],
  ['the order of the owners', 'group', ['Group B', 'Group A'], ['Group B', 'Group A']],
  ['one slip before two', 'evaluatoin', ['Evalutions', 'Evaluation'], ['Evaluation', 'Evalutions']]
])('ranks by %s', (_, query, texts, expected) => {
  expect(found(query, texts)).toEqual(expected);
});

test.each([
  ['network jems', 'Jems network'], ['netwrok', 'Network'], ['etwork', 'Network'], ['metwork', 'Network'], ['nettwork', 'Network'],
  ['comunicatoin', 'Communication'], ['comunic', 'Communication'], ['tset', 'Test'], ['muller', 'Müller'], ['mueller', 'Müller'],
  ['Müller', 'Mueller'], ['mu\u0308ller', 'MUELLER'], ['aarhus', 'Århus'], ['strasse', 'Straße'], ['επικοινωνια', 'Επικοινωνία'],
  ['ΟΔΟΣ', 'οδός'], ['lodz', 'Łódź'], ['azur', 'Côte d’Azur'], ['2021-2027', 'HIT 2021–2027'], ['plan', 'Raumplanung'], ['½', '½ Tag'],
  ['网络', '合作网络平台']
])('"%s" finds "%s"', (query, title) => {
  expect(found(query, [title])).toEqual([title]);
});

test.each([
  ['', 'Jems'], ['  ', 'Jems'], ['?!', 'Jems'], ['\u0301', 'Jems'], ['isa', 'ISO'], ['tst', 'Test'],
  ['2021', '2027'], ['aude', 'Coast'], ['netwrko', 'Nethork']
])('"%s" does not find "%s"', (query, title) => {
  expect(found(query, [title])).toEqual([]);
});

test('says what met which word, and where', () => {
  expect(answer('NETW jems lab brnading', ['Jems network|branding|collaboration']).hits[0].matched).toEqual([
    { typed: 'netw', known: 'network', field: 'title', how: 'prefix' },
    { typed: 'jems', known: 'jems', field: 'title', how: 'exact' },
    { typed: 'lab', known: 'collaboration', field: 'text', how: 'infix' },
    { typed: 'brnading', known: 'branding', field: 'keywords', how: 'guess' }
  ]);
});

describe('guesses', () => {
  test('are left out where the best answer needs none', () => {
    expect(found('baltic', ['Balti', 'Baltic Sea'])).toEqual(['Baltic Sea']);
  });

  test('are kept where the words as typed stand only inside others', () => {
    expect(found('adit', ['Tradition', 'Audit'])).toEqual(['Tradition', 'Audit']);
  });
});

describe('a word that no document has', () => {
  const texts = ['Jems network', 'Communication'];

  test('may be missing, and the nearest known one is offered', () => {
    expect(answer('jems comxunixatiox', texts)).toMatchObject({ hits: [{ id: 0 }], didYouMean: { typed: 'comxunixatiox', known: 'communication' } });
    expect(answer('jems qqqq', texts)).toEqual({ hits: [expect.objectContaining({ id: 0 })] });
  });

  test('is all that is offered when it stands alone', () => {
    expect(answer('nxtwxrk', texts)).toEqual({ hits: [], didYouMean: { typed: 'nxtwxrk', known: 'network' } });
  });

  test('may be one, not two', () => {
    expect(answer('jems qqqq wwww', texts).hits).toEqual([]);
  });

  test('is not one that another document has', () => {
    expect(answer('jems communication', texts)).toEqual({ hits: [] });
  });

  test('ranks the documents by the words that were found', () => {
    expect(found('qqqq jems', ['Sea||Jems', 'Jems'])).toEqual(['Jems', 'Sea||Jems']);
  });
});

const titleWord = fc.constantFrom(...'jems network Netzwerk réseau δίκτυο Müller Mueller Straße łódź a B 2021 мережа new coöperation ½ kör Kor test tests'.split(' '));
/** Müller is the same word as Mueller and as Muller. */
const isSameWord = (one: string, other: string): boolean => foldings(one).some(spelling => foldings(other).includes(spelling));
const haveSameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.every(word => other.some(candidate => isSameWord(word, candidate))) && other.every(word => one.some(candidate => isSameWord(word, candidate)));

/** A title with Müller and Mueller in it is left out: one word of another title would answer both. */
const isPlainTitle = (title: readonly string[]): boolean => title.every(word => title.every(other => word === other || !isSameWord(word, other)));
const titles = fc.array(fc.array(titleWord, { minLength: 1, maxLength: 5 }).filter(isPlainTitle), { minLength: 1, maxLength: 8 });

test('a title finds its own document first, in any order of its words', () => {
  fc.assert(fc.property(titles, fc.nat(), fc.nat(), (list, which, turn) => {
    const title = list[which % list.length];
    const reordered = [...title.slice(turn % title.length), ...title.slice(0, turn % title.length)].reverse();
    const search = prepareIndex(list.map((words, id) => aDocument(id, words.join(' '), { keywords: list[0].join(), text: list[0].join(' ') })));
    const first = (words: readonly string[]): readonly string[] => list[search(words.join(' ')).hits[0].id];
    expect(fold(first(title).join(' '))).toBe(fold(title.join(' ')));
    expect(haveSameWords(first(reordered), title)).toBe(true);
  }), { numRuns: 1000 });
});

test('any text can be a document and any a query', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('\ud800', '__proto__ constructor', '\u0301\u0301'));
  fc.assert(fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 5 }), text, (texts, query) => {
    const { hits } = prepareIndex(texts.map(([title, keywords, body], id) => ({ id, title, keywords, text: body })))(query);
    expect(hits.every(({ score }, at) => Number.isFinite(score) && (at === 0 || hits[at - 1].score >= score))).toBe(true);
  }), { numRuns: 1000 });
});

describe('of a thousand communities in eight languages', () => {
  const documents = makeCommunities(1000);
  const search = prepareIndex(documents);

  test.each(['no diacritics', 'prefix', 'reordered', 'one typo', 'one mistyped word'] as const)('the right one is the first for %s', kind => {
    const { hitAt1 } = measureQuality(query => search(query).hits.map(({ id }) => id), makeQueries(documents, kind, 150));
    expect(hitAt1).toBeGreaterThanOrEqual(98);
  });
});

test('warming up goes on where it stopped, and a query takes in the rest', () => {
  const documents = makeCommunities(200);
  const [warmed, cold] = [prepareIndex(documents), prepareIndex(documents)];
  let left = 150;
  expect(warmed.warmUp(() => left-- > 0)).toBe(false);
  expect(warmed('network')).toEqual(cold('network'));
  expect(warmed.warmUp(() => false)).toBe(true);
});
