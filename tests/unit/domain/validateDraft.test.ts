import { type Draft, validateDraft } from '../../../src/domain/enquiry/validateDraft';
import { REQUEST_LIMITS } from '../../../src/lists/contactRequests.facts';

const limits = { ...REQUEST_LIMITS, message: 10 };
const good: Draft = {
  kind: 'question', topic: 'General', subject: 'Hi', message: 'Hello', senderName: 'Mila', senderEmail: 'mila@contoso.example',
  organisation: '', programme: '', role: '', language: ''
};

test('a complete draft has no problems', () => {
  expect(validateDraft(good, limits, true)).toEqual({});
});

test.each<[string, Partial<Draft>, object]>([
  ['no topic', { topic: '' }, { topic: 'missing' }],
  ['no subject', { subject: ' ' }, { subject: 'missing' }],
  ['a subject longer than a line', { subject: 'x'.repeat(256) }, { subject: 'tooLong' }],
  ['an organisation longer than a line', { organisation: 'x'.repeat(256) }, { organisation: 'tooLong' }],
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
  expect(validateDraft({ ...good, ...change }, limits, true)).toEqual(problems);
});

test('no topic is missing where there is none to choose', () => {
  expect(validateDraft({ ...good, topic: '' }, limits, false)).toEqual({});
});
