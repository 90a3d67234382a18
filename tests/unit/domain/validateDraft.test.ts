import { type Draft, validateDraft } from '../../../src/domain/enquiry/validateDraft';
import { aTopic } from '../../support/builders';

const good: Draft = { topic: aTopic(), message: 'Hello', senderName: 'Mila', senderEmail: 'mila@contoso.example' };

test('a complete draft has no problems', () => {
  expect(validateDraft(good, 10)).toEqual({});
});

test.each<[string, Partial<Draft>, object]>([
  ['no topic', { topic: undefined }, { topic: 'missing' }],
  ['no message', { message: ' \n ' }, { message: 'missing' }],
  ['a message that just fits, spaces around it', { message: `  ${'x'.repeat(10)}  ` }, {}],
  ['a message one too long', { message: 'x'.repeat(11) }, { message: 'tooLong' }],
  ['no name', { senderName: '' }, { senderName: 'missing' }],
  ['a name longer than a line', { senderName: 'x'.repeat(256) }, { senderName: 'tooLong' }],
  ['no address', { senderEmail: '' }, { senderEmail: 'missing' }],
  ['no domain', { senderEmail: 'mila' }, { senderEmail: 'notAnAddress' }],
  ['two addresses', { senderEmail: 'a@b.example,c@d.example' }, { senderEmail: 'notAnAddress' }],
  ['a second header line', { senderEmail: 'a@b.example\r\nBcc: c@d.example' }, { senderEmail: 'notAnAddress' }],
  ['an address with accents', { senderEmail: 'jürgen@müller.example' }, {}]
])('%s', (_, change, problems) => {
  expect(validateDraft({ ...good, ...change }, 10)).toEqual(problems);
});
