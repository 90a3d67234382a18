import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import { RowError } from '../../../src/domain/RowError';
import type { WorkingGroup } from '../../../src/domain/workingGroup/WorkingGroup';
import { aGuest, aWorkingGroup } from '../../support/builders';
import { provideDialogs } from '../../support/dialog';
import { surroundings } from '../../support/partSurroundings';
import { groupRepository, renderGroups } from '../../support/renderGroups';

beforeAll(provideDialogs);

const performers = aWorkingGroup({
  id: 3, name: 'Performance-based approach', nickname: 'The Performers', subject: 'Finance', purpose: 'Pays by result.', community: 'Financial management', communityId: 8,
  startsOn: '2026-01-31', endsOn: '2026-12-31', mailbox: 'f@interact.example', teamsLink: 'https://teams.microsoft.com/l/team/3', siteLink: 'https://contoso.sharepoint.com/sites/pba'
});
const pilots = aWorkingGroup({ id: 4, name: 'Evaluation', subject: 'Evaluation', mailbox: undefined });
const closed = aWorkingGroup({ id: 5, name: 'Simplification', subject: 'Finance', status: 'Finished', mailbox: 'f@interact.example' });
const ALL = [performers, pilots, closed];

const entry = async (name: string | RegExp): Promise<HTMLElement> => (await screen.findByRole('heading', { name })).closest('li') as HTMLElement;
const shown = async (): Promise<readonly string[]> => {
  await screen.findAllByText(/\d working group/);
  return screen.queryAllByRole('heading', { level: 3 }).map(heading => heading.textContent ?? '');
};
/** Twelve groups: so many that searching helps. */
const MANY: readonly WorkingGroup[] = [...ALL, ...Array.from({ length: 9 }, (_, index) => aWorkingGroup({ id: 20 + index, name: `Circle ${index}`, subject: 'Communication' }))];

test('shows name, nickname, status, purpose, community, period, contact and where it meets', async () => {
  renderGroups(ALL, { onAsk: () => undefined });
  const group = await entry(/Performance-based/);
  expect(group).toHaveTextContent(/Performance-based approach \(The Performers\)\s*Active/);
  expect(within(group).getByText('Pays by result.')).toBeVisible();
  expect(group).toHaveTextContent(/Subject: Finance\s*Part of Financial management\s*Jan 31 – Dec 31, 2026/);
  expect(within(group).getByRole('link', { name: 'f@interact.example' })).toHaveAttribute('href', 'mailto:f@interact.example?subject=Performance-based%20approach');
  expect(within(group).getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(expect.arrayContaining([performers.teamsLink, performers.siteLink]));
});

test.each([
  [{ startsOn: '2026-01-31' }, 'From Jan 31, 2026'],
  [{ endsOn: '2026-12-31' }, 'Until Dec 31, 2026']
])('the period of %j', async (days, text) => {
  renderGroups([aWorkingGroup({ ...days })]);
  expect(await screen.findByText(text)).toBeVisible();
});

test.each(['a@b.example?bcc=c@d.example&body=x', 'a@b.example\r\nBcc: c@d.example', 'a@b.example%0abcc=x'])('%j cannot add header fields to a mail: it is text and no link', async mailbox => {
  renderGroups([aWorkingGroup({ mailbox })]);
  expect(await screen.findByText(/a@b\.example/)).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

test('what an address may hold besides letters is encoded in the link', async () => {
  renderGroups([aWorkingGroup({ mailbox: 'a&b=c?d@b.example' })]);
  const href = (await screen.findByRole('link')).getAttribute('href') ?? '';
  expect([new URL(href).search, decodeURIComponent(new URL(href).pathname)]).toEqual(['?subject=Taking%20part%20in%20State%20aid', 'a&b=c?d@b.example']);
});

describe('finished groups', () => {
  test('are counted, shown on request, and nobody can ask to take part', async () => {
    const { address } = renderGroups(ALL, { onAsk: () => undefined });
    expect(await shown()).toEqual(['Performance-based approach (The Performers)', 'Evaluation']);
    expect(screen.getByText(/1 finished working group is not shown/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show finished' }));
    expect(await shown()).toEqual(['Simplification']);
    expect(address.query).toBe('groups-status=Finished');
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.queryByRole('button', { name: /Ask to take part/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /remove this filter/ }));
    expect(await shown()).toHaveLength(2);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('where there are no others, it is said that none is active', async () => {
    renderGroups([closed]);
    expect(await screen.findByText('No working group is active at the moment.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show finished' })).toBeVisible();
  });
});

test('values narrow the list, with live counts; Back takes them away', async () => {
  const { address } = renderGroups(ALL);
  const subjects = await screen.findByRole('group', { name: /^Subject/ });
  expect(within(subjects).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Finance 1', 'Evaluation 1']);
  await userEvent.click(within(subjects).getByRole('button', { name: /^Evaluation/ }));
  expect(await shown()).toEqual(['Evaluation']);
  expect(screen.getByText('1 of 2 working groups')).toBeVisible();
  expect(address.query).toBe('groups-subject=Evaluation');
  address.go(-1);
  expect(await shown()).toHaveLength(2);
});

test('a few groups have no search box; more than ten have one that forgives slips and marks what it found', async () => {
  const { unmount } = renderGroups(ALL);
  await shown();
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  unmount();
  const { address } = renderGroups(MANY);
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Search working groups' }), 'perfromers');
  expect(await shown()).toEqual(['Performance-based approach (The Performers)']);
  expect(screen.getByText('Performers', { selector: 'mark' })).toBeVisible();
  await waitFor(() => expect(address.query).toBe('groups-q=perfromers'));
});

test('nothing found: for what, and a way out that keeps the focus', async () => {
  const { address } = renderGroups(MANY, { query: 'groups-q=zzzz&groups-subject=Finance' });
  expect(await screen.findByText('No working group answers to “zzzz” together with these filters: Finance.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Without “zzzz”: 1 working group' }));
  expect(await shown()).toEqual(['Performance-based approach (The Performers)']);
  expect([address.query, document.activeElement === document.body]).toEqual(['groups-subject=Finance', false]);
});

test('the visitor can group by subject and choose a view; both are in the address and in the copied link', async () => {
  const user = userEvent.setup();
  const { address } = renderGroups([...ALL, aWorkingGroup({ name: 'Loose', subject: '' })]);
  await user.click(await screen.findByRole('checkbox', { name: 'Group by subject' }));
  expect(screen.getAllByRole('heading').map(heading => `${heading.tagName} ${heading.textContent}`)).toEqual([
    'H2 Working groups', 'H3 Finance', 'H4 Performance-based approach (The Performers)', 'H3 Evaluation', 'H4 Evaluation', 'H3 Other subjects', 'H4 Loose'
  ]);
  await user.click(screen.getByRole('radio', { name: 'Cards' }));
  expect(address.query).toBe('groups-by=subject&groups-view=cards');
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe('https://hub.example/?groups-by=subject&groups-view=cards');
});

test('what the page author decided: a start, a fixed filter, headings one level below the title', async () => {
  renderGroups(ALL, { options: { preset: { subject: ['Finance'] }, locked: ['subject'], isBySubject: true, view: 'cards' }, surroundings: surroundings({ headingLevel: 3 }) });
  expect(await screen.findByRole('heading', { level: 5, name: /Performance-based/ })).toBeVisible();
  expect(screen.queryByRole('group', { name: /^Subject/ })).not.toBeInTheDocument();
  expect(screen.queryByText('Active filters')).not.toBeInTheDocument();
  expect(screen.getByText('1 working group')).toBeVisible();
});

describe('details of a compact entry', () => {
  test('have a button that says whose they are', async () => {
    renderGroups(ALL, { options: { view: 'compact' } });
    const toggle = within(await entry(/^Evaluation/)).getByRole('button', { name: /^Details\s?: Evaluation/ });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(toggle.getAttribute('aria-controls') ?? '')).toHaveTextContent('Finds common answers.');
  });
});

describe('the community', () => {
  const links = { hrefOf: (id: number) => `https://hub.example/?community=${id}`, open: jest.fn() };
  beforeEach(() => links.open.mockClear());

  test('opens in the finder without leaving the page; other tabs are left to the browser', async () => {
    renderGroups(ALL, { communityLinks: links });
    const link = within(await entry(/Performance-based/)).getByRole('link', { name: 'Financial management' });
    expect(link).toHaveAttribute('href', 'https://hub.example/?community=8');
    const user = userEvent.setup();
    const left: boolean[] = [];
    const judge = (event: Event): void => {
      left.push(!event.defaultPrevented);
      event.preventDefault(); // jsdom cannot leave
    };
    document.addEventListener('click', judge);
    await user.keyboard('{Control>}');
    await user.click(link);
    await user.keyboard('{/Control}');
    expect(links.open).not.toHaveBeenCalled();
    await user.click(link);
    expect(links.open).toHaveBeenCalledWith(8);
    expect(left).toEqual([true, false]);
    document.removeEventListener('click', judge);
  });

  test('is plain text where no finder shows it', async () => {
    renderGroups(ALL);
    expect(within(await entry(/Performance-based/)).queryByRole('link', { name: 'Financial management' })).not.toBeInTheDocument();
  });
});

describe('taking part', () => {
  test('a contact part of the page takes over', async () => {
    const onAsk = jest.fn();
    renderGroups(ALL, { onAsk, renderRequest: () => <p>Form</p> });
    await userEvent.click(await screen.findByRole('button', { name: /^Ask to take part\s?: Evaluation/ }));
    expect(onAsk).toHaveBeenCalledWith(pilots);
    expect(screen.queryByText('Form')).not.toBeInTheDocument();
  });

  test('without one a form opens in a panel, and goes again', async () => {
    renderGroups(ALL, { renderRequest: ({ name }, onDone) => <button onClick={onDone}>Form for {name}</button> });
    await userEvent.click(await screen.findByRole('button', { name: /^Ask to take part\s?: Evaluation/ }));
    const panel = screen.getByRole('dialog', { name: 'Taking part in Evaluation' });
    await userEvent.click(within(panel).getByRole('button', { name: 'Form for Evaluation' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('without either there is a prepared mail, where there is an address', async () => {
    renderGroups(ALL);
    const mail = within(await entry(/Performance-based/)).getByRole('link', { name: 'f@interact.example' });
    expect(mail.parentElement).toHaveTextContent('To take part, write to f@interact.example.');
    expect(mail).toHaveAttribute('href', 'mailto:f@interact.example?subject=Taking%20part%20in%20Performance-based%20approach');
    expect(within(await entry(/^Evaluation/)).queryByText(/To take part/)).not.toBeInTheDocument();
  });
});

describe('the contact person', () => {
  const findContacts = jest.fn(async () => new Map([[4, { name: 'Petra Person', email: 'petra@contoso.example' }]]));
  beforeEach(() => findContacts.mockClear());

  test('is named when the list has told', async () => {
    renderGroups(ALL, { workingGroups: groupRepository(ALL, { findContacts }) });
    await waitFor(async () => expect(await entry(/^Evaluation/)).toHaveTextContent('Contact person: Petra Person petra@contoso.example'));
  });

  test('is not even asked for when a guest reads', async () => {
    jest.useFakeTimers();
    try {
      renderGroups(ALL, { viewer: aGuest, workingGroups: groupRepository(ALL, { findContacts }) });
      await entry(/^Evaluation/);
      jest.advanceTimersByTime(10_000);
      expect(findContacts).not.toHaveBeenCalled();
    } finally {
      jest.useRealTimers();
    }
  });

  test('that cannot be read leaves the list as it is', async () => {
    const failing = jest.fn(() => Promise.reject(new AppError('server', 'x')));
    renderGroups(ALL, { workingGroups: groupRepository(ALL, { findContacts: failing }) });
    await waitFor(() => expect(failing).toHaveBeenCalled());
    expect(await shown()).toHaveLength(2);
  });
});

describe('states', () => {
  test('says so when there are none', async () => {
    renderGroups([]);
    expect(await screen.findByText(/There are no working groups at the moment/)).toBeVisible();
  });

  test('a refused row hides no other; only editors read of it', async () => {
    const rejected = [new RowError(9, 'Vague', [{ column: 'Status', reason: 'required', value: '' }])];
    const workingGroups = groupRepository(ALL, { findAll: async () => ({ items: ALL, rejected }) });
    const { show } = renderGroups(ALL, { workingGroups });
    expect(await shown()).toHaveLength(2);
    expect(screen.queryByText(/needs attention/)).not.toBeInTheDocument();
    show({ surroundings: surroundings({ isEditing: true }) });
    expect(screen.getByText(/1 row needs attention/)).toBeVisible();
  });

  test('the copy of the last visit is there at once, and stays when the server does not answer', async () => {
    const workingGroups = groupRepository(ALL, {
      findAll: () => Promise.reject(new AppError('server', 'x')), lastRead: () => ({ value: { items: ALL, rejected: [] }, asOf: Date.now() - 60_000 })
    });
    renderGroups(ALL, { workingGroups });
    expect(screen.getByRole('heading', { name: /^Evaluation/ })).toBeVisible();
    expect(await screen.findByText(/^As of/)).toBeVisible();
    expect(await shown()).toHaveLength(2);
  });

  test('owners get the check of the list in the place of the content', async () => {
    const health = ({ isOpen, setOpen }: { isOpen: boolean; setOpen(isOpen: boolean): void }): React.ReactElement =>
      isOpen ? <button onClick={() => setOpen(false)}>Back to the list</button> : <></>;
    renderGroups(ALL, { surroundings: surroundings({ ownerTools: { health } }) });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Check the list' }));
    expect(screen.queryByText(/\d working groups/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(await shown()).toHaveLength(2);
  });
});
