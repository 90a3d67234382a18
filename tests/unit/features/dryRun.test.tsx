import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { dryRun } from '../../../src/domain/enquiry/dryRun';
import type { Topic } from '../../../src/domain/enquiry/Topic';
import { DryRunSection } from '../../../src/features/health/dryRun/DryRunSection';
import { Part } from '../../../src/ui/Part';
import { contactHealth as english } from '../../../src/webparts/loc/contactHealth/en-us';
import { contactHealth as french } from '../../../src/webparts/loc/contactHealth/fr-fr';
import { aTopic } from '../../support/builders';
import { surroundings } from '../../support/partSurroundings';
import { SEEDED_TOPICS, TOPIC_VOCABULARY } from '../../support/topicTables';

function show(topics: readonly Topic[], { strings = english.dryRun, locale = 'en-US', saveTable = jest.fn().mockResolvedValue(undefined), isCut = false } = {}): typeof saveTable {
  const run = dryRun(topics, TOPIC_VOCABULARY);
  render(<Part title="Contact" {...surroundings({ locale })}><DryRunSection dryRun={{ ...run, isCut: isCut || run.isCut }} strings={strings} saveTable={saveTable} /></Part>);
  return saveTable;
}

const rows = (): readonly (readonly string[])[] => screen.getAllByRole('row').map(row => within(row).getAllByRole(/cell|columnheader/).map(cell => cell.textContent ?? ''));
/** Each cell of a line begins with the head of its column, which only a narrow part shows. */
const values = (line: readonly string[], heads: readonly string[]): readonly string[] => line.map((cell, index) => (cell.startsWith(heads[index]) ? cell.slice(heads[index].length) : cell));

const tools = aTopic({ id: 7, name: 'Tools', kinds: ['question'], themes: ['Finance'], mailbox: 'finance@x.eu' });
const strandB = aTopic({ id: 8, name: 'Tools', kinds: ['question'], strands: ['B'], mailbox: undefined, backup: 'b@x.eu' });

test('the seed: four lines, and what makes no difference is said once', () => {
  show(SEEDED_TOPICS);
  const [heads, ...lines] = rows();
  expect(heads).toEqual(['Kind', 'Goes to', 'Because']);
  expect(lines.map(line => values(line, heads))).toEqual([
    ['Question', 'communication@interact.eu', 'Mailbox of “General question”.'],
    ['Join request', 'communication@interact.eu', 'Mailbox of “Join a community or working group”.'],
    ['Account or technical trouble', 'tech.support@interact.eu', 'Mailbox of “Trouble with an account”.'],
    ['Problem with the list', 'communication@interact.eu', 'Mailbox of “Problem with the list”.']
  ]);
  expect(screen.getByText('Every request reaches somebody, and no two rows compete.')).toBeVisible();
  expect(screen.getByText('Without influence: Topic, Theme, Strand, and Language of answer.')).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Show' })).not.toBeInTheDocument();
});

test('gaps and overlaps are marked in words, and can be seen alone', async () => {
  show([tools, strandB]);
  expect(screen.getByText('3 lines have a gap or an overlap.')).toBeVisible();
  const [heads, ...lines] = rows();
  expect(lines.map(line => values(line, heads))).toEqual([
    ['Question', 'Finance', 'B', 'finance@x.eu Overlap', 'Mailbox of “Tools”.As strict, and with another mailbox: row 8. The order of the list decides.'],
    ['Question', 'Finance', 'any other', 'finance@x.eu', 'Mailbox of “Tools”.'],
    ['Question', 'any other', 'B', 'b@x.eu', 'Backup of “Tools”, which has no mailbox.'],
    ['Question', 'any other', 'any other', ' Nobody', 'Gap: no row that names a mailbox answers, and there is no default.'],
    ['Join request, Account or technical trouble, Problem with the list', 'any', 'any', ' Nobody', 'Gap: no row that names a mailbox answers, and there is no default.']
  ]);
  const filter = within(screen.getByRole('group', { name: 'Show' }));
  await userEvent.click(filter.getByRole('button', { name: 'Gaps and overlaps (3)', pressed: false }));
  expect(screen.getAllByRole('row')).toHaveLength(4);
  await userEvent.click(filter.getByRole('button', { name: 'All (5)' }));
  expect(screen.getAllByRole('row')).toHaveLength(6);
});

test('the default is named as such, with or without a row that leaves it to it', () => {
  show([aTopic({ name: 'Rest', kinds: ['list'], mailbox: 'rest@x.eu', isDefault: true }), aTopic({ name: 'Mute', kinds: ['question'], mailbox: undefined })]);
  const reasons = rows().slice(1).map(line => line[line.length - 1]);
  expect(reasons).toEqual(['The default, since “Mute” names nobody.', 'The default, “Rest”: no other row answers.', 'Mailbox of “Rest”.']);
});

test('many lines are shown when they are asked for; a cut is said', async () => {
  show([...SEEDED_TOPICS, ...TOPIC_VOCABULARY.languages.map((language, index) => aTopic({ id: 50 + index, name: 'Languages', languages: [language], mailbox: `m${index}@x.eu` }))], { isCut: true });
  expect(screen.getAllByRole('row')).toHaveLength(13);
  expect(screen.getByText(/^There are too many combinations to show all: these are the first \d+ lines\.$/)).toBeVisible();
  const button = screen.getByRole('button', { name: /^Show all \d+ lines$/, expanded: false });
  await userEvent.click(button);
  expect(screen.getAllByRole('row').length).toBeGreaterThan(100);
  expect(button).toHaveTextContent('Show fewer lines');
});

test('what is shown goes into a file, all columns of it; a failure is said', async () => {
  const saveTable = show([tools, strandB], { saveTable: jest.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('offline')) });
  await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
  const [name, table] = saveTable.mock.calls[0] as [string, readonly (readonly string[])[]];
  expect(name).toBe('Where requests go.csv');
  expect(table[0]).toEqual(['Kind', 'Topic', 'Theme', 'Strand', 'Language of answer', 'Goes to', 'Because']);
  expect(table[1]).toEqual(['Question', 'any', 'Finance', 'B', 'any', 'finance@x.eu', 'Overlap – Mailbox of “Tools”. – As strict, and with another mailbox: row 8. The order of the list decides.']);
  expect(table).toHaveLength(6);
  await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
  expect(await screen.findByText('The table could not be saved. Check your connection, then try again.')).toBeVisible();
});

test('in French without an English word', () => {
  show([tools, strandB], { strings: french.dryRun, locale: 'fr-FR' });
  const words = screen.getByRole('region', { name: 'Destination des demandes' }).textContent ?? '';
  expect(words).toContain('Chevauchement');
  expect(words).not.toMatch(/\b(?:any|other|row|mailbox|default|gap|nobody|show|save|question of)\b/i);
});
