import { accessMailboxOf } from '../../../src/webparts/accessMailbox';

test.each([
  ['access@interact.example', 'access@interact.example'],
  ['  access@interact.example ', 'access@interact.example'],
  ['', undefined],
  ['the owners', undefined],
  ['a@b.example?bcc=all@b.example, c@d.example', undefined],
  [undefined, undefined],
  [{ mailbox: 'access@interact.example' }, undefined]
])('%j on the page is %j', (stored, expected) => {
  expect(accessMailboxOf(stored)).toBe(expected);
});
