import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import type { TopicDirectory } from '../../../src/domain/enquiry/TopicDirectory';
import { RequestDesk } from '../../../src/features/requests/queue/RequestDesk';
import { Part } from '../../../src/ui/Part';
import { queueStrings } from '../../../src/webparts/loc/queue/en-us';
import { aTopic } from '../../support/builders';
import { surroundings } from '../../support/partSurroundings';
import { QueueInMemory } from '../../support/requestQueue';
import { aRequest } from '../../support/requests';

const OLGA = { id: 20, name: 'Olga Other' };
const topics: TopicDirectory = { findTopics: async () => ({ items: [aTopic({ name: 'Trouble with an account' }), aTopic({ name: 'General question' }), aTopic({ name: 'General question' })], rejected: [] }) };
const today = new Date().toISOString();
const saveTable = jest.fn(async (fileName: string, rows: readonly (readonly string[])[]) => undefined);
const onClose = jest.fn();

const requests = () => [
  aRequest({ id: 1, subject: 'Waiting', status: 'New' }),
  aRequest({ id: 2, subject: 'In work', status: 'In progress', sentOn: today, assignedTo: { id: 15, name: 'Olaf Owner' }, about: 'Jems network' }),
  aRequest({ id: 3, subject: 'Over', status: 'Closed' }),
  aRequest({ id: 4, subject: '<b>=1+1</b>', status: 'New', sentOn: today, topic: 'General question' }),
  aRequest({ id: 5, subject: 'Taken back', status: 'Withdrawn' }),
  aRequest({ id: 6, subject: 'Another', status: 'New', sentOn: today })
];

async function open(queue = new QueueInMemory(requests())): Promise<QueueInMemory> {
  render(<Part title="Contact us" {...surroundings()}><RequestDesk queue={queue} topics={topics} strings={queueStrings} saveTable={saveTable} onClose={onClose} /></Part>);
  await screen.findByText(/request/, { selector: '[role=status]' });
  return queue;
}

const subjects = (): (string | null)[] => screen.getAllByRole('rowheader').map(header => within(header).getByRole('button').textContent);
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const row = (name: string): HTMLElement => screen.getByRole('row', { name: text => text.includes(name) });
async function openRequest(name: string): Promise<void> {
  await press(name);
  await screen.findByRole('heading', { name: 'Answer' });
}

describe('the list', () => {
  test('shows open requests, oldest first, with what an owner decides by', async () => {
    await open();
    expect(screen.getByRole('heading', { name: 'Requests of visitors' })).toHaveFocus();
    expect(subjects()).toEqual(['Waiting', 'In work', '<b>=1+1</b>']);
    expect(row('Waiting')).toHaveTextContent(/CH-00001.*Account or technical trouble.*Trouble with an account.*Mila Member.*days ago.*Overdue.*New.*Nobody yet/);
    expect(row('In work')).toHaveTextContent(/Jems network.*today.*In progress.*Olaf Owner/);
    expect(row('In work')).not.toHaveTextContent('Overdue');
    await press('Show more');
    expect(await screen.findByText('4 requests')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Another' })).toHaveFocus();
  });

  test('is narrowed and turned round', async () => {
    await open();
    await press('All');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Newest first');
    await screen.findByText('Taken back');
    expect(subjects()).toEqual(['Another', 'Taken back', '<b>=1+1</b>']);
    expect(row('Taken back')).toHaveTextContent('Withdrawn');
    const topic = screen.getByRole('combobox', { name: 'Topic' });
    expect(within(topic).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Any topic', 'Trouble with an account', 'General question']);
    await userEvent.selectOptions(topic, 'General question');
    expect(await screen.findByText('1 request')).toBeVisible();
    await press('Mine');
    expect(await screen.findByText('No open request is yours. Take one under “Open”.')).toBeVisible();
  });

  test('is saved whole, with words for what is shown by words', async () => {
    await open();
    await press('Save as CSV');
    const [name, [head, ...rows]] = saveTable.mock.calls[0];
    expect([name, head[0], rows.map(cells => cells.slice(0, 2))]).toEqual(['contact-requests.csv', 'Reference', [
      ['CH-00001', 'New'], ['CH-00002', 'In progress'], ['CH-00004', 'New'], ['CH-00006', 'New']
    ]]);
    saveTable.mockRejectedValueOnce(new Error('no code'));
    await press('Save as CSV');
    expect(await screen.findByText('The table could not be made. Try again.')).toBeVisible();
  });

  test('says when its viewer sees no more than their own', async () => {
    const queue = new QueueInMemory(requests());
    queue.seesOwnOnly = true;
    await open(queue);
    expect(screen.getByText(/Your rights show you only requests that you sent yourself/)).toBeVisible();
  });

  test('a page that does not come is asked for again', async () => {
    const queue = await open();
    queue.failNext = new AppError('busy', '503');
    await press('Show more');
    expect(await screen.findByText(/The server is very busy/)).toBeVisible();
    await press('Try again');
    expect(await screen.findByText('4 requests')).toBeVisible();
  });
});

describe('one request', () => {
  test('shows all that was written, as text; back to where one was', async () => {
    const queue = new QueueInMemory([aRequest({
      id: 4, subject: '<img src=x>', message: '<script>alert(1)</script>\n=1+1', organisation: 'Partner', programme: 'NEXT', role: 'Auditor', language: 'French',
      attachments: [{ name: 'a.pdf', url: '/sites/hub/Lists/ContactRequests/Attachments/4/a.pdf' }]
    })]);
    await open(queue);
    await openRequest('<img src=x>');
    expect(screen.getByRole('heading', { name: 'CH-00004 · <img src=x>' })).toHaveFocus();
    expect(screen.getByText(/<script>alert\(1\)<\/script>/)).toHaveTextContent('=1+1');
    for (const fact of ['Partner', 'NEXT', 'Auditor', 'French', 'tech.support@interact.eu']) expect(screen.getByText(fact)).toBeVisible();
    expect(screen.getByRole('link', { name: 'a.pdf' })).toHaveAttribute('download', 'a.pdf');
    await press('Back to the requests');
    expect(screen.getByRole('button', { name: '<img src=x>' })).toHaveFocus();
  });

  test('is taken, answered by mail, and closed', async () => {
    const queue = await open();
    await openRequest('Waiting');
    await press('Take it');
    expect(await screen.findByText('It is yours now.')).toBeVisible();
    const mail = screen.getByRole('link', { name: 'Answer by mail' });
    expect(mail.getAttribute('href')).toMatch(/^mailto:mila@contoso\.example\?cc=tech\.support%40interact\.eu&subject=%5BCH-00001%5D%20Re%3A%20Waiting&body=/);
    mail.addEventListener('click', event => event.preventDefault());
    await userEvent.click(mail);
    expect(screen.getByText(/Once the mail is on its way, say so here/)).toBeVisible();
    await press('Mark as answered');
    expect(await screen.findByText('The status is “Answered” now.')).toBeVisible();
    await press('Close');
    await screen.findByText('The status is “Closed” now.');
    expect(queue.requests[0]).toMatchObject({ status: 'Closed', assignedTo: { id: 15 }, answeredOn: expect.any(String) as string, keepUntil: expect.any(String) as string });
    await press('Back to the requests');
    expect(row('Waiting')).toHaveTextContent(/Closed.*Olaf Owner/);
  });

  test('is given to a colleague, to somebody by address, and released', async () => {
    await open();
    await openRequest('Waiting');
    await press('Assign to…');
    const colleague = await screen.findByRole('combobox', { name: /Somebody of this site/ });
    expect(colleague).toHaveFocus();
    await press('Assign');
    const address = screen.getByRole('textbox', { name: /e-mail address/ });
    expect(address).toHaveAccessibleDescription('Choose somebody, or enter an address.');
    await userEvent.selectOptions(colleague, 'Ada Author');
    await press('Assign');
    expect(await screen.findByText('It is assigned to Ada Author now.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Assign to…' })).toHaveFocus();
    await press('Assign to…');
    await userEvent.type(await screen.findByRole('textbox', { name: /e-mail address/ }), 'x@elsewhere.example');
    await press('Assign');
    expect(await screen.findByText('Nobody with this address is known in your organisation.')).toBeVisible();
    await userEvent.clear(screen.getByRole('textbox', { name: /e-mail address/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /e-mail address/ }), 'edda.editor@contoso.example');
    await press('Assign');
    expect(await screen.findByText('It is assigned to Edda Editor now.')).toBeVisible();
    await press('Release it');
    expect(await screen.findByText('It is nobody’s now.')).toBeVisible();
  });

  test.each([
    [{ assignedTo: OLGA }, OLGA, 'Olga Other has taken it meanwhile.'],
    [{ assignedTo: { id: 14, name: 'Ada Author' } }, OLGA, 'Olga Other has assigned it to Ada Author meanwhile.'],
    [{ status: 'Answered' }, OLGA, 'Olga Other has set the status to “Answered” meanwhile.'],
    [{ status: 'Withdrawn' }, { id: 11, name: 'Mila Member' }, 'Its sender has withdrawn it meanwhile.'],
    [{}, OLGA, 'Olga Other has changed it meanwhile.']
  ] as const)('after %j by %j, nothing is overwritten, and it is told in words', async (change, by, words) => {
    const queue = await open();
    await openRequest('Waiting');
    queue.write(queue.requests[0], change, by);
    await press('Take it');
    const alert = await screen.findByText(words);
    expect(alert.closest('[role=alert]')).toHaveTextContent('Your change has not been made.');
    expect(queue.requests[0].etag).toBe('"2"');
  });

  test('what was typed outlasts a conflict, and can be done then', async () => {
    const queue = await open();
    await openRequest('Waiting');
    await press('Assign to…');
    await userEvent.type(await screen.findByRole('textbox', { name: /e-mail address/ }), 'edda.editor@contoso.example');
    queue.write(queue.requests[0], { assignedTo: OLGA }, OLGA);
    await press('Assign');
    await screen.findByText('Olga Other has taken it meanwhile.');
    await press('Assign');
    expect(await screen.findByText('It is assigned to Edda Editor now.')).toBeVisible();
  });

  test('a failure is told, and the same step can be tried again; what is gone is told', async () => {
    const queue = await open();
    await openRequest('Waiting');
    queue.failNext = new AppError('offline', 'no network');
    await press('Mark as in progress');
    expect(await screen.findByText(/The server cannot be reached.*Nothing has been changed/)).toBeVisible();
    await press('Mark as in progress');
    await screen.findByText('The status is “In progress” now.');
    queue.requests = [];
    await press('Close');
    expect(await screen.findByText('This request is no longer in the list. Somebody has deleted it.')).toBeVisible();
  });

  test('one that was withdrawn is not answered', async () => {
    await open();
    await press('All');
    await screen.findByText('Over');
    await press('Show more');
    await openRequest('Taken back');
    expect(screen.queryByRole('link', { name: 'Answer by mail' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Mark|Close/ })).toBeNull();
  });
});
