import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import type { Finding } from '../../../src/domain/health/Finding';
import { WHOLE_LIST } from '../../../src/domain/health/Finding';
import type { Checked, HealthCheck } from '../../../src/domain/health/HealthCheck';
import { REQUEST_RULES } from '../../../src/domain/health/requests/checkRequests';
import { TOPIC_RULES } from '../../../src/domain/health/topics/checkTopics';
import { WORKING_GROUP_RULES } from '../../../src/domain/health/workingGroups/checkWorkingGroups';
import type { ListStrings } from '../../../src/features/health/CheckedList';
import { describeFinding } from '../../../src/features/health/describeFinding';
import { HealthDesk } from '../../../src/features/health/HealthDesk';
import { CheckedPart } from '../../../src/ui/CheckedPart';
import { contactHealth as contactInEnglish } from '../../../src/webparts/loc/contactHealth/en-us';
import { contactHealth as contactInFrench } from '../../../src/webparts/loc/contactHealth/fr-fr';
import { workingGroups as groupsInEnglish } from '../../../src/webparts/loc/groupsHealth/en-us';
import { workingGroups as groupsInFrench } from '../../../src/webparts/loc/groupsHealth/fr-fr';
import { ownerStrings } from '../../../src/webparts/loc/owners/en-us';
import { ownerStrings as ownersInFrench } from '../../../src/webparts/loc/owners/fr-fr';
import { languageFile } from '../../support/languages';
import { surroundings } from '../../support/partSurroundings';

const noMailbox: Finding = { rule: 'noMailbox', severity: 'warning', row: { id: 2, name: 'Join' }, values: {} };
const gap: Finding = { rule: 'gap', severity: 'error', row: WHOLE_LIST, values: {} };
const old: Finding = { rule: 'keptTooLong', severity: 'error', row: { id: 2, name: 'Cannot sign in' }, values: { date: '2026-03-09' } };

const looked = (findings: readonly Finding[], rowCount = 4): Checked => ({ findings, rowCount, hiddenRows: new Set(), at: new Date() });
/** A list whose next looks show this. */
const aCheck = (name: string, ...looks: (Checked | AppError)[]): HealthCheck => ({
  check: async () => {
    const look = looks.length > 1 ? looks.shift() : looks[0];
    if (!look || look instanceof AppError) throw look;
    return look;
  },
  formUrl: id => `/sites/hub/Lists/${name}/EditForm.aspx?ID=${id}`
});

function show(topics: HealthCheck, requests: HealthCheck, { isEditing = false } = {}): void {
  const { topics: topicStrings, requests: requestStrings } = contactInEnglish;
  const lists = [{ check: topics, strings: topicStrings, details: () => <p>The dry run.</p> }, { check: requests, strings: requestStrings }];
  const owner = surroundings({ isEditing, ownerTools: { health: view => <HealthDesk lists={lists} strings={ownerStrings.health} view={view}>{() => null}</HealthDesk> } });
  render(<CheckedPart title="Contact us" surroundings={owner} onChanged={jest.fn()}>{isChecked => <p>{isChecked ? 'content' : 'content with refused rows'}</p>}</CheckedPart>);
}

const open = async () => userEvent.click(screen.getByRole('button', { name: 'Check the list' }));

test('each list has its findings under its name, with the way to its own forms; what is wrong with all of a list leads nowhere', async () => {
  show(aCheck('ContactTopics', looked([gap, noMailbox])), aCheck('ContactRequests', looked([old], 9)));
  await open();
  expect(await screen.findByText(/^Contact topics: 2 findings in 2 rows\. Contact requests: 1 finding in 1 row\. Checked on /)).toBeVisible();
  const topics = within(screen.getByRole('region', { name: 'Contact topics' }));
  expect(topics.getAllByRole('rowheader').map(cell => cell.textContent)).toEqual(['The whole list', expect.stringMatching(/^Join/)]);
  expect(topics.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(['/sites/hub/Lists/ContactTopics/EditForm.aspx?ID=2']);
  expect(topics.getByText('The dry run.')).toBeVisible();
  const requests = within(screen.getByRole('region', { name: 'Contact requests' }));
  expect(requests.getByText('It was to be kept until March 9, 2026.')).toBeVisible();
  expect(requests.getByRole('link')).toHaveAttribute('href', '/sites/hub/Lists/ContactRequests/EditForm.aspx?ID=2');
});

test('lists without findings: said in words; no empty section, what else a check shows stays', async () => {
  show(aCheck('ContactTopics', looked([])), aCheck('ContactRequests', looked([], 0)));
  await open();
  expect(await screen.findByText(/^Contact topics: All is well: nothing is wrong with any of the 4 rows\. Contact requests: There are no requests\. Checked on /)).toBeVisible();
  expect(screen.getByText('The dry run.')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Contact requests' })).not.toBeInTheDocument();
});

test('a list that cannot be read says so in its place, and the other is checked all the same; trying again recovers', async () => {
  show(aCheck('ContactTopics', looked([noMailbox])), aCheck('ContactRequests', new AppError('forbidden', '403'), looked([old])));
  await open();
  const requests = within(await screen.findByRole('region', { name: 'Contact requests' }));
  expect(requests.getByRole('alert')).toBeVisible();
  expect(screen.getByText('It names no mailbox.')).toBeVisible();
  await userEvent.click(requests.getByRole('button', { name: 'Try again' }));
  expect(await requests.findByText('It was to be kept until March 9, 2026.')).toBeVisible();
});

test('while one list cannot be read, the part goes on saying which rows are refused', async () => {
  show(aCheck('ContactTopics', looked([noMailbox])), aCheck('ContactRequests', new AppError('forbidden', '403')), { isEditing: true });
  expect(await screen.findByText('1 row needs attention')).toBeVisible();
  expect(screen.getByText('content with refused rows')).toBeVisible();
});

test('when no list can be read, the panel says why', async () => {
  show(aCheck('ContactTopics', new AppError('busy', '429')), aCheck('ContactRequests', new AppError('busy', '429')));
  await open();
  expect(await screen.findByRole('alert')).toHaveTextContent('The server is very busy');
});

test('the bar counts the rows of all lists: the same number in two lists is two rows', async () => {
  show(aCheck('ContactTopics', looked([gap, noMailbox])), aCheck('ContactRequests', looked([old])), { isEditing: true });
  expect(await screen.findByText('3 rows need attention')).toBeVisible();
  expect(screen.getByText('content')).toBeVisible();
});

describe('the words', () => {
  const values = { column: 'Mailbox', value: 'x', host: 'evil.test', other: '7', date: '2026-01-15', start: '2026-02-15', days: '1200', reason: 'number' };
  const english = { locale: 'en-US', frame: ownerStrings.health, file: languageFile('en-us'), groups: groupsInEnglish, contact: contactInEnglish };
  const french = { locale: 'fr-FR', frame: ownersInFrench.health, file: languageFile('fr-fr'), groups: groupsInFrench, contact: contactInFrench };

  test.each([english, french])('$locale: every rule of every list says what and why, in full sentences without codes or open places', ({ locale, frame, file, groups, contact }) => {
    const lists: readonly (readonly [ListStrings, readonly string[]])[] = [[groups, WORKING_GROUP_RULES], [contact.topics, TOPIC_RULES], [contact.requests, REQUEST_RULES]];
    for (const [{ texts }, rules] of lists) {
      for (const rule of new Set([...rules, ...Object.keys(texts)])) {
        const { what, why } = describeFinding({ rule, severity: 'error', row: { id: 3, name: '' }, values }, false, { ...frame, texts }, { locale, strings: file.states });
        for (const sentence of [what, why]) expect({ rule, sentence }).toEqual({ rule, sentence: expect.stringMatching(/^[\p{Lu}“«].*[.»”]$/u) as string });
        expect(`${what} ${why}`).not.toMatch(/[{}]|undefined|NaN|2026-0/);
        if (locale === 'fr-FR') expect(`${what} ${why}`).not.toMatch(/ [:;?!»]|« /);
      }
    }
  });
});
