import { render, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { WorkingGroup } from '../../../src/domain/workingGroup/WorkingGroup';
import { WorkingGroups } from '../../../src/features/workingGroups/WorkingGroups';
import { aWorkingGroup } from '../../support/builders';
import { english, surroundings } from '../../support/partSurroundings';

function show(items: readonly WorkingGroup[]): void {
  const workingGroups = { findAll: async () => ({ items, rejected: [] }), findContacts: async () => new Map() };
  render(<WorkingGroups workingGroups={workingGroups} title="" surroundings={surroundings()} strings={english.workingGroups} />);
}

test('shows name, nickname, status, purpose, community and contact', async () => {
  show([aWorkingGroup({ name: 'Performance-based approach', nickname: 'The Performers', purpose: 'Pays by result.', community: 'Finance', mailbox: 'f@interact.example' })]);
  const group = (await screen.findByRole('heading', { level: 3 })).closest('li') as HTMLElement;
  expect(group).toHaveTextContent(/Performance-based approach\s*\(The Performers\)\s*Active/);
  expect(within(group).getByText('Pays by result.')).toBeVisible();
  expect(within(group).getByText('Part of Finance')).toBeVisible();
  expect(within(group).getByRole('link', { name: 'f@interact.example' })).toHaveAttribute('href', 'mailto:f@interact.example?subject=Performance-based%20approach');
});

test.each(['a@b.example?bcc=c@d.example&body=x', 'a@b.example\r\nBcc: c@d.example', 'a@b.example%0abcc=x'])('%j cannot add header fields to a mail: it is text and no link', async mailbox => {
  show([aWorkingGroup({ mailbox })]);
  expect(await screen.findByText(/a@b\.example/)).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

test('what an address may hold besides letters is encoded in the link', async () => {
  show([aWorkingGroup({ mailbox: 'a&b=c?d@b.example' })]);
  const href = (await screen.findByRole('link')).getAttribute('href') ?? '';
  expect([new URL(href).search, decodeURIComponent(new URL(href).pathname)]).toEqual(['?subject=State%20aid', 'a&b=c?d@b.example']);
});

test('says so when there are none', async () => {
  show([]);
  expect(await screen.findByText(/There are no working groups at the moment/)).toBeVisible();
});
