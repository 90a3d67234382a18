import type { RequestSubject } from '../../../src/domain/enquiry/CommunityRequest';
import { type Asking, validateAsking } from '../../../src/domain/enquiry/validateAsking';

const good: Asking = { message: 'Hello', senderName: 'Mila', senderEmail: 'mila@contoso.example' };

test.each<[string, RequestSubject['kind'], Partial<Asking>, object]>([
  ['all is there', 'question', {}, {}],
  ['who wants to join has said enough', 'join', { message: ' ' }, {}],
  ['a question needs its words', 'question', { message: ' \n ' }, { message: 'missing' }],
  ['too long for either', 'join', { message: 'x'.repeat(11) }, { message: 'tooLong' }],
  ['too long for either, a question', 'question', { message: 'x'.repeat(11) }, { message: 'tooLong' }],
  ['nobody who asks', 'join', { senderName: ' ', senderEmail: '' }, { senderName: 'missing', senderEmail: 'missing' }],
  ['a second header line', 'join', { senderEmail: 'a@b.example\r\nBcc: c@d.example' }, { senderEmail: 'notAnAddress' }],
  ['an address longer than a line', 'join', { senderEmail: `${'x'.repeat(250)}@b.example` }, { senderEmail: 'tooLong' }]
])('%s', (_, kind, change, problems) => {
  expect(validateAsking({ ...good, ...change }, kind, 10)).toEqual(problems);
});
