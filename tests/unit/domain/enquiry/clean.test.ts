import fc from 'fast-check';
import { cleanLine, cleanText } from '../../../../src/domain/enquiry/content/clean';
import { isMailAddress } from '../../../../src/domain/isMailAddress';

test.each([
  ['ends of lines', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg', 'a\nb\nc\nd\ne\nf\ng'],
  ['controls and NUL', 'a\u0000b\u0007c\u001b[31md\u007f\u009f', 'abc[31md'],
  ['what turns text around', 'pay \u202Efdp.exe\u202C \u2066now\u2069', 'pay fdp.exe now'],
  ['blanks around it, not within', ' \n\t a\t b \n ', 'a\t b'],
  ['letters made of two', 'Cafe\u0301 A\u030Angstro\u0308m', 'Café Ångström'],
  ['half of a pair', 'a\uD83Db', 'a\uFFFDb'],
  ['markup, formulas, emoji, every script', '<script>alert(1)</script> =1+1 👩‍💻🏴󠁧󠁢󠁥󠁮󠁧󠁿 Łódź Ελλάδα שלום', '<script>alert(1)</script> =1+1 👩‍💻🏴󠁧󠁢󠁥󠁮󠁧󠁿 Łódź Ελλάδα שלום']
])('%s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('a line has one line', () => {
  expect(cleanLine(' Subject:\r\nBcc: x@y.example\t!\u2028 ')).toBe('Subject: Bcc: x@y.example !');
});

test('what is clean stays as it is, and is on one line', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
    expect(cleanText(cleanText(text))).toBe(cleanText(text));
    expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
    expect(cleanLine(text)).not.toMatch(/[\r\n\u2028\u2029]/);
    expect(cleanText(text)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  }));
});

test.each(['mila@contoso.example', 'jürgen@müller.example', 'a.b+c@d-e.f.example', 'o\'brien@contoso.example', 'info@ελλάδα.example', 'a&b=c?d@contoso.example'])('%s is an address', address => {
  expect(isMailAddress(address)).toBe(true);
});

test.each([
  'a@b.example\r\nBcc: c@d.example', 'a@b.example\n', 'a@b.example%0aBcc:c@d.example', 'a%0a@b.example', 'a@b.example,c@d.example', 'a@b.example;c@d.example', 'a@b@c.example',
  'a b@c.example', 'a\u0000@b.example', 'a\u202E@b.example', 'a\u200b@b.example', '<a@b.example>', '"a"@b.example', 'a@b', '@b.example', 'a@.', 'a@b.', `${'x'.repeat(250)}@b.example`, ''
])('%j is none', address => {
  expect(isMailAddress(address)).toBe(false);
});
