import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { MailLink } from '../../../src/ui/MailLink';

const hrefOf = (link: React.ReactElement): string | undefined => {
  render(link);
  return screen.queryByRole('link')?.getAttribute('href') ?? undefined;
};

test('the address is the text, and subject and body are prepared with the ends of lines that mails have', () => {
  expect(hrefOf(<MailLink mailbox="jems@x.example" subject={'Join\r\nBcc: y@x.example'} body={'Łódź & ?\nbye'} />))
    .toBe('mailto:jems@x.example?subject=Join%20Bcc%3A%20y%40x.example&body=%C5%81%C3%B3d%C5%BA%20%26%20%3F%0D%0Abye');
  expect(screen.getByRole('link')).toHaveTextContent('jems@x.example');
});

test('half a letter breaks nothing', () => {
  expect(hrefOf(<MailLink mailbox="a@b.example" body={'a\uD83D'} />)).toBe('mailto:a@b.example?body=a%EF%BF%BD');
});

test.each(['a@b.example,c@d.example', 'a@b.example\r\nBcc: c@d.example', 'a@b.example%0ABcc:c', 'a@b.example?bcc=c@d.example', 'javascript:alert(1)', ''])('%j is text and no link', mailbox => {
  expect(hrefOf(<MailLink mailbox={mailbox} />)).toBeUndefined();
});
