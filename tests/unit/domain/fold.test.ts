import * as fc from 'fast-check';
import { fold, foldings } from '../../../src/domain/fold';

test.each([
  ['ČOMMUNICATION', 'communication'],
  ['Côte d’Azur', 'cote d’azur'],
  ['Łódź', 'lodz'],
  ['Ærø', 'aero'],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['Επικοινωνία', 'επικοινωνια'],
  ['ΟΔΟΣ', fold('οδός')],
  ['Ħal Għaxaq', 'hal ghaxaq'],
  ['ґрунт', 'грунт']
])('%s folds like %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(fold(text)) === fold(text)), { numRuns: 2000 });
});

test('the case of a word does not matter', () => {
  fc.assert(fc.property(fc.constantFrom(...'aäåæčđéğħıłñøœßþžαάςσжщє'), letter => fold(letter.toUpperCase()) === fold(letter) || letter === 'ı'));
});

test.each([
  ['Müller', ['muller', 'mueller']],
  ['Mu\u0308ller', ['muller', 'mueller']],
  ['ÅRHUS', ['arhus', 'aarhus']],
  ['Ærø', ['aero', 'aeroe']],
  ['Straße', ['strasse']],
  ['network', ['network']],
  ['Réseau', ['reseau']]
])('%s can be spelled %j', (text, spellings) => {
  expect(foldings(text)).toEqual(spellings);
});
