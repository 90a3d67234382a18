import fc from 'fast-check';
import { answerMail } from '../../../../src/domain/enquiry/answerMail';
import { mailAddress } from '../../../../src/domain/mail/mailAddress';
import { aRequest } from '../../../support/requests';

/** What a mail program makes of the address (RFC 6068). */
function read(address: string): Record<string, string> {
  const [, to, query] = /^mailto:([^?]*)\?(.*)$/.exec(address) ?? [];
  const fields = query.split('&').map(field => field.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(to), ...Object.fromEntries(fields) as Record<string, string> };
}

const answer = (overrides: Parameters<typeof aRequest>[0], opening = 'Mila wrote:'): Record<string, string> => {
  const mail = answerMail(aRequest({ id: 12, ...overrides }), opening);
  return mail ? read(mailAddress(mail)) : {};
};

test('goes to the sender and the mailbox, names the reference, and quotes each line', () => {
  expect(answer({ message: 'Hello,\nI cannot sign in.\r\n\r\nMila' })).toEqual({
    to: 'mila@contoso.example', cc: 'tech.support@interact.eu', subject: '[CH-00012] Re: Cannot sign in',
    body: '\r\n\r\nMila wrote:\r\n> Hello,\r\n> I cannot sign in.\r\n> \r\n> Mila'
  });
});

test.each<[string, Parameters<typeof aRequest>[0], Record<string, string>]>([
  ['a subject that ends the header', { subject: 'Hi\r\nBcc: all@example.org' }, { subject: '[CH-00012] Re: Hi Bcc: all@example.org' }],
  ['a subject with fields of its own', { subject: 'Hi&bcc=all@example.org?x' }, { subject: '[CH-00012] Re: Hi&bcc=all@example.org?x' }],
  ['a subject that turns the direction', { subject: 'abc\u202Efdp.exe\u0007' }, { subject: '[CH-00012] Re: abcfdp.exe' }],
  ['half a character', { subject: '\uD83D smile', message: 'x\uDE00' }, { subject: '[CH-00012] Re: \uFFFD smile' }],
  ['a long subject', { subject: 'Ł'.repeat(255) }, { subject: `[CH-00012] Re: ${'Ł'.repeat(63)} […]` }],
  ['markup', { subject: '<script>' }, { subject: '[CH-00012] Re: <script>' }]
])('%s', (_, overrides, expected) => {
  const found = answer(overrides);
  expect(found).toMatchObject(expected);
  expect(Object.keys(found).sort()).toEqual(['body', 'cc', 'subject', 'to']);
});

test.each(['a@b.example,c@d.example', 'a@b.example?bcc=x@y.example ', 'a b@c.example', '', 'a@b.example\nBcc: x@y.example'])('no mail to %j', senderEmail => {
  expect(answer({ senderEmail })).toEqual({});
});

test('a mailbox that is no address gets no copy', () => {
  expect(answer({ mailbox: 'not an address' }).cc).toBeUndefined();
});

test('whatever was written, the address has a safe length and can be read', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 4_000 }), fc.constantFrom('Ł'.repeat(4_000), '😀'.repeat(2_000), '\n'.repeat(4_000), '%'.repeat(4_000)));
  fc.assert(fc.property(text, text, (subject, message) => {
    const mail = answerMail(aRequest({ subject: subject.slice(0, 255), message }), 'Mila wrote:');
    if (!mail) throw new Error('There is an address.');
    const address = mailAddress(mail);
    const fields = read(address);
    return address.length <= 2_083 && Object.keys(fields).length === 4 && !/[\r\n]/.test(fields.subject) && fields.body.split('\r\n').slice(3).every(line => line.startsWith('>'));
  }), { numRuns: 300 });
});
