import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import { communityCheck } from '../../../src/domain/health/communities/communityCheck';
import { COMMUNITY_RULES } from '../../../src/domain/health/communities/checkCommunities';
import type { Finding } from '../../../src/domain/health/Finding';
import { describeFinding } from '../../../src/features/health/describeFinding';
import { HealthDesk } from '../../../src/features/health/HealthDesk';
import { CheckedPart } from '../../../src/ui/CheckedPart';
import { ownerStrings } from '../../../src/webparts/loc/owners/en-us';
import { ownerStrings as french } from '../../../src/webparts/loc/owners/fr-fr';
import { aChannelRecord, aRecord, HEALTH } from '../../support/communityRecords';
import { aRegister, type FakeRegister } from '../../support/communityRegister';
import { languageFile } from '../../support/languages';
import { english, surroundings } from '../../support/partSurroundings';

const { health: strings } = ownerStrings;
const jems = aRecord({ id: 1, name: 'Jems', reviewedOn: new Date().toISOString() });
const trap = aRecord({ id: 7, name: 'Trap', teamsLink: 'javascript:alert(1)', problems: [{ column: 'Teams link', reason: 'link', value: 'javascript:alert(1)' }], reviewedOn: jems.reviewedOn });
const silent = aRecord({ id: 8, name: 'Silent', mailbox: '', reviewedOn: jems.reviewedOn });
const unlinked = aRecord({ id: 9, name: 'Unlinked', teamsLink: '', reviewedOn: jems.reviewedOn });

/** A part with the check in it, as the finder has it. */
function show(register: FakeRegister, { isEditing = false } = {}): jest.Mock {
  const onChanged = jest.fn();
  const lists = [{ check: communityCheck(register, HEALTH), strings: ownerStrings.communities }];
  const owner = surroundings({
    isEditing, ownerTools: { health: view => <HealthDesk lists={lists} strings={strings} view={view}>{() => <input aria-label="Draft" />}</HealthDesk> }
  });
  render(<CheckedPart title="Find" surroundings={owner} onChanged={onChanged}>{isChecked => <p>{isChecked ? 'content' : 'content with refused rows'}</p>}</CheckedPart>);
  return onChanged;
}

const open = async () => userEvent.click(screen.getByRole('button', { name: 'Check the list' }));
const cells = (row: HTMLElement) => [...row.querySelectorAll('td, th')].map(cell => cell.textContent?.replace(/\s+/g, ' ').trim());

describe('the findings', () => {
  test('are a table: the weightiest first, with the way to the form, what is wrong and why it matters', async () => {
    show(aRegister([unlinked, silent, trap, jems]));
    await open();
    expect(await screen.findByText(/^3 findings in 3 rows\. Checked on /)).toBeVisible();
    const [head, ...rows] = screen.getAllByRole('row');
    expect(cells(head)).toEqual(['Weight', 'Row', 'What is wrong', 'Why it matters']);
    expect(rows.map(row => cells(row).slice(0, 2))).toEqual([
      ['Error', 'Trap (opens in a new tab)'], ['Warning', 'Silent (opens in a new tab)'], ['Advice', 'Unlinked (opens in a new tab)']
    ]);
    expect(cells(rows[0])[2]).toBe('“Teams link” is not a link that leads there: “javascript:alert(1)”.');
    expect(cells(rows[0])[3]).toMatch(/Visitors do not see this row\.$/);
    expect(cells(rows[1])[3]).not.toMatch(/Visitors do not see/);
    expect(within(rows[0]).getByRole('link')).toHaveAttribute('href', '/sites/hub/Lists/Communities/EditForm.aspx?ID=7');
    expect(within(rows[0]).getByRole('link')).toHaveAttribute('target', '_blank');
    expect(screen.queryByRole('group', { name: 'Show' })).not.toBeInTheDocument();
  });

  test('more than ten can be narrowed by weight', async () => {
    show(aRegister([trap, silent, ...Array.from({ length: 9 }, (_, index) => ({ ...unlinked, id: 20 + index, name: `Unlinked ${'abcdefghi'[index].repeat(9)}` }))]));
    await open();
    const filter = within(await screen.findByRole('group', { name: 'Show' }));
    expect(filter.getAllByRole('button').map(button => button.textContent)).toEqual(['All (11)', 'Error (1)', 'Warning (1)', 'Advice (9)']);
    await userEvent.click(filter.getByRole('button', { name: 'Warning (1)' }));
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(filter.getByRole('button', { name: 'Warning (1)' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(filter.getByRole('button', { name: 'All (11)' }));
    expect(screen.getAllByRole('row')).toHaveLength(12);
  });

  test('nothing wrong is said, with the date', async () => {
    show(aRegister([jems]));
    await open();
    expect(await screen.findByText(/^All is well: nothing is wrong with the only row\. Checked on .*20\d\d/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('Check again looks at the list again', async () => {
    const register = aRegister([trap]);
    show(register);
    await open();
    await screen.findByText(/^1 finding in 1 row\./);
    register.rows.splice(0, 1, jems);
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
    expect(await screen.findByText(/^All is well/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Check again' })).toHaveAttribute('aria-disabled', 'false');
  });

  test('go to the clipboard as CSV in which nothing is a formula', async () => {
    const user = userEvent.setup();
    show(aRegister([{ ...trap, name: '=HYPERLINK("https://evil.test")' }]));
    await open();
    await user.click(await screen.findByRole('button', { name: 'Copy as CSV' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    const lines = (await navigator.clipboard.readText()).split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('Weight,Row number,Row,What is wrong,Why it matters');
    expect(lines[1]).toMatch(/^Error,7,"'=HYPERLINK\(""https:\/\/evil\.test""\)",/);
  });

  test('a list that cannot be read is told in words, and Try again recovers', async () => {
    const register = aRegister([jems]);
    register.faults.read = new AppError('busy', '429');
    show(register);
    await open();
    expect(await screen.findByRole('alert')).toHaveTextContent('The server is very busy');
    register.faults.read = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^All is well/)).toBeVisible();
  });
});

describe('where it shows', () => {
  test('opening moves the focus to its heading, closing back to the button; what was typed stays', async () => {
    show(aRegister([trap]));
    await open();
    expect(await screen.findByRole('heading', { name: 'Check of the list' })).toHaveFocus();
    expect(screen.queryByText(/^content/)).not.toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: 'Draft' }), 'half');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByText(/^content/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Check the list', expanded: false })).toHaveFocus();
    await open();
    expect(screen.getByRole('textbox', { name: 'Draft' })).toHaveValue('half');
    expect(screen.getByRole('heading', { name: 'Check of the list' })).toHaveFocus();
  });

  test('coming back looks at the list again', async () => {
    const register = aRegister([trap]);
    show(register);
    await open();
    await screen.findByText(/^1 finding/);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    register.rows.splice(0, 1, jems);
    await open();
    expect(await screen.findByText(/^All is well/)).toBeVisible();
  });

  test('readers with rights: nothing is read before they ask', async () => {
    const register = aRegister([trap]);
    show(register);
    expect(screen.getByText('content with refused rows')).toBeVisible();
    expect(register.reads).toBe(0);
  });

  test('while the page is edited, a bar counts the rows that need attention, advice aside, and opens the findings', async () => {
    show(aRegister([trap, { ...trap, id: 6, name: 'Other', mailbox: 'nobody' }, silent, unlinked]), { isEditing: true });
    expect(await screen.findByText('3 rows need attention')).toBeVisible();
    expect(screen.getByText('content')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show what is wrong' }));
    expect(await screen.findByRole('heading', { name: 'Check of the list' })).toHaveFocus();
    expect(screen.queryByText('3 rows need attention')).not.toBeInTheDocument();
  });

  test('no bar when there is nothing but advice', async () => {
    show(aRegister([jems, unlinked]), { isEditing: true });
    expect(await screen.findByText('content')).toBeVisible();
    expect(screen.queryByText(/need attention/)).not.toBeInTheDocument();
  });

  test('refused rows stay with the content while the check has not come, and when it fails', async () => {
    const register = aRegister([trap]);
    register.faults.read = new AppError('server', 'down');
    show(register, { isEditing: true });
    expect(screen.getByText('content with refused rows')).toBeVisible();
    await waitFor(() => expect(register.reads).toBe(1));
    expect(screen.getByText('content with refused rows')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('without the tool the part is a plain one', () => {
    render(<CheckedPart title="Find" surroundings={surroundings()} onChanged={jest.fn()}>{isChecked => <p>{isChecked ? 'checked' : 'plain'}</p>}</CheckedPart>);
    expect(screen.getByText('plain')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('the words', () => {
  const values = { column: 'Teams link', value: 'x', host: 'evil.test', other: 'Jems', expected: 'y', date: '2026-01-15', days: '1200', reason: 'number' };
  const englishWords = { ...strings, ...ownerStrings.communities };
  const frenchWords = { ...french.health, ...french.communities };
  const languages = [['en-US', englishWords, english], ['fr-FR', frenchWords, languageFile('fr-fr')]] as const;

  test.each(languages)('%s: every rule says what and why, in full sentences without codes or open places', (locale, words, file) => {
    for (const rule of COMMUNITY_RULES) {
      for (const severity of ['error', 'advice'] as const) {
        const finding: Finding = { rule, severity, row: { id: 3, name: '' }, values };
        const { row, what, why } = describeFinding(finding, true, words, { locale, strings: file.states });
        for (const sentence of [what, why]) expect({ rule, sentence }).toEqual({ rule, sentence: expect.stringMatching(/^[\p{Lu}“«].*[.»”]$/u) as string });
        expect(`${what} ${why}`).not.toMatch(/[{}]|undefined|NaN|2026-01-15/);
        expect(row).toContain('3');
      }
    }
  });

  test('dates and numbers are written as the language writes them', () => {
    const finding: Finding = { rule: 'notReviewed', severity: 'advice', row: jems, values };
    expect(describeFinding(finding, false, englishWords, { locale: 'en-US', strings: english.states }).what).toBe('Nobody has confirmed this row for 1,200 days, since January 15, 2026.');
    expect(describeFinding(finding, false, frenchWords, { locale: 'fr-FR', strings: english.states }).what).toMatch(/depuis 1.200 jours, le 15 janvier 2026\.$/u);
  });

  test('a group id that differs from the parent’s says so; a row without a name is called by its number', async () => {
    const group = '00000000-0000-4000-8000-0000000000aa';
    const channel = aChannelRecord(jems, { id: 2, name: '', groupId: group, reviewedOn: jems.reviewedOn });
    show(aRegister([jems, channel]));
    await open();
    expect(await screen.findByText('The group id is not that of “Jems”, the team of this channel.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Row 2, without a name/ })).toBeVisible();
  });
});
