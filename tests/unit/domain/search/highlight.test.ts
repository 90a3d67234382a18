/** @jest-environment node */
import * as fc from 'fast-check';
import { highlight } from '../../../../src/domain/search/highlight';

/** The text with its ranges in brackets. */
const marked = (text: string, query: string): string =>
  [...highlight(text, query)].reverse().reduce((rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`, text);

test.each([
  ['Jems network', 'jems', '[Jems] network'],
  ['Jems network', 'net je', '[Je]ms [net]work'],
  ['Collaboration', 'lab', 'Col[lab]oration'],
  ['Lab of collaboration', 'lab', '[Lab] of collaboration'],
  ['Straße', 'strasse', '[Straße]'],
  ['Straße', 'stras', '[Straß]e'],
  ['Straße', 'asse', 'Str[aße]'],
  ['Ærø', 'aer', '[Ær]ø'],
  ['Ærø', 'ero', '[Ærø]'],
  ['Cote d\u2019Azur, Co\u0302te', 'cot', '[Cot]e d\u2019Azur, [Co\u0302t]e'],
  ['Müller', 'mueller', '[Müller]'],
  ['Mu\u0308ller', 'mue', '[Mu\u0308]ller'],
  ['Mueller', 'Müll', '[Muell]er'],
  ['Επικοινωνία', 'νια', 'Επικοινω[νία]'],
  ['Communication network', 'comunication', '[Communication] network'],
  ['test and text', 'test', '[test] and text'],
  ['ﬁnance', 'fin', '[ﬁn]ance'],
  ['Jems network', 'zebra', 'Jems network'],
  ['Jems network', '', 'Jems network'],
  ['', 'jems', ''],
  ['jems jemsjems', 'jems', '[jems] jemsjems'],
  ['networking', 'netw network', '[network]ing']
])('"%s" for "%s"', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test('ranges are in order, apart, within the text and not empty', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom(...'aeßæÆ\u0308 ñé½ﬁİ\ud800'), { maxLength: 12 }).map(all => all.join('')));
  fc.assert(fc.property(text, text, (shown, query) => {
    for (const typed of [query, shown, shown.slice(1, 4)]) {
      let last = -1;
      for (const { start, end } of highlight(shown, typed)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(shown.length);
    }
  }), { numRuns: 2000 });
});
