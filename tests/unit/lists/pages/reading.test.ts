import { type ElementTree, renderFormatter, renderRowClass } from '../../../../sharepoint/local/formatting/renderFormatter';
import type { FormattingContext, ListRow } from '../../../../sharepoint/local/formatting/rowValues';
import { communitiesPages } from '../../../../src/lists/pages/communities.pages';
import { contactRequestsPages } from '../../../../src/lists/pages/contactRequests.pages';
import { contactTopicsPages } from '../../../../src/lists/pages/contactTopics.pages';
import type { ListPages } from '../../../../src/lists/pages/defineListPages';
import { workingGroupsPages } from '../../../../src/lists/pages/workingGroups.pages';
import { COLUMN_FORMATTERS, VIEW_FORMATTERS } from '../../../support/formatting/allPages';
import { addressesOf, classesOf, iconsOf, seen, wordsOf } from '../../../support/formatting/reading';

const NOW = new Date('2026-11-21T12:00:00Z');
const context: FormattingContext = { now: NOW, me: 'olaf.owner@contoso.example', currentWeb: 'https://contoso.sharepoint.com/sites/hub' };
const SITE = `${context.currentWeb}/Lists`;

const to = (lookupId: number, lookupValue: string): object => ({ lookupId, lookupValue, isSecretFieldValue: false });

/** Cells of a date so many days ago, as RenderListDataAsStream gives them. */
function daysAgo(name: string, days: number): ListRow {
  const time = new Date(NOW.getTime() - days * 86_400_000).toISOString();
  return { [name]: time.slice(0, 10), [`${name}.`]: time };
}

function shown(pages: ListPages, column: string, row: ListRow): ElementTree {
  const formatter = pages.columnFormatters[column];
  if (!formatter) throw new Error(`${pages.list.title} has no formatter for ${column}`);
  return renderFormatter(formatter, { Title: 'Jems network', ...row }, column, context);
}

const community = communitiesPages;
const group = workingGroupsPages;
const request = contactRequestsPages;
const parent = { HubParent: [to(6, 'Jems network')] };
const person = { HubContact: [{ id: '15', title: 'Olaf Owner', email: 'olaf.owner@contoso.example', sip: '', picture: '' }] };

test.each<[string, ListPages, string, ListRow, string, readonly string[]]>([
  ['an active community', community, 'HubStatus', { HubStatus: 'Active' }, 'Active', ['CheckMark']],
  ['one that can only be read', community, 'HubStatus', { HubStatus: 'View-only' }, 'View-only', ['RedEye']],
  ['a value of the owners’ own', community, 'HubStatus', { HubStatus: 'Asleep' }, 'Asleep', ['Unknown']],
  ['no status', community, 'HubStatus', { HubStatus: '' }, '', []],
  ['access by invitation', community, 'HubAccess', { HubAccess: 'By invitation' }, 'By invitation', ['LockSolid']],
  ['a private channel', community, 'HubKind', { HubKind: 'Private channel' }, 'Private channel', ['Lock']],
  ['a parent', community, 'HubParent', { HubKind: 'Private channel', ...parent }, 'Jems network', []],
  ['a team has no parent', community, 'HubParent', { HubKind: 'Team', HubParent: '' }, '', []],
  ['a channel without a parent', community, 'HubParent', { HubKind: 'Private channel', HubParent: '' }, 'Parent missing', ['Warning']],
  ['two successors', community, 'HubSuccessors', { HubSuccessors: [to(1, 'One'), to(2, 'Two')] }, 'One | Two', []],
  ['one successor', community, 'HubSuccessors', { HubSuccessors: [to(1, 'One')] }, 'One', []],
  ['no successor', community, 'HubSuccessors', { HubSuccessors: '' }, '', []],
  ['a Teams link', community, 'HubTeamsLink', { HubTeamsLink: 'https://teams.microsoft.com/l/team/1', HubKind: 'Team', HubStatus: 'Active' }, 'Open in Teams', ['TeamsLogo']],
  ['an active team without one', community, 'HubTeamsLink', { HubTeamsLink: '', HubKind: 'Team', HubStatus: 'Active' }, 'Link missing', ['Warning']],
  ['an archived team needs none', community, 'HubTeamsLink', { HubTeamsLink: '', HubKind: 'Team', HubStatus: 'Archived' }, '', []],
  ['a site', community, 'HubSiteLink', { HubSiteLink: 'https://contoso.sharepoint.com/sites/jems' }, 'Open site', ['Globe']],
  ['a mailbox', community, 'HubMailbox', { HubMailbox: 'communication@example.org', HubContact: '', HubParent: '' }, 'communication@example.org', []],
  ['nobody to ask', community, 'HubMailbox', { HubMailbox: '', HubContact: '', HubParent: '' }, 'No contact', ['Warning']],
  ['a person to ask', community, 'HubMailbox', { HubMailbox: '', HubParent: '', ...person }, '', []],
  ['a channel, whose parent is asked', community, 'HubMailbox', { HubMailbox: '', HubContact: '', ...parent }, '', []],
  ['a row that was just read', community, 'HubReviewedOn', daysAgo('HubReviewedOn', 3), '2026-11-18', []],
  ['on the last day', community, 'HubReviewedOn', daysAgo('HubReviewedOn', 180), '2026-05-25', []],
  ['one that was read long ago', community, 'HubReviewedOn', daysAgo('HubReviewedOn', 181), '2026-05-24 | Review again', ['Clock']],
  ['one that nobody read', community, 'HubReviewedOn', { HubReviewedOn: '' }, 'Never reviewed', ['Warning']],
  ['view-only, past its day', community, 'HubViewOnlyUntil', { HubStatus: 'View-only', ...daysAgo('HubViewOnlyUntil', 2) }, '2026-11-19 | Has passed', ['Warning']],
  ['view-only on its last day', community, 'HubViewOnlyUntil', { HubStatus: 'View-only', ...daysAgo('HubViewOnlyUntil', 0.5) }, '2026-11-21', []],
  ['archived long ago', community, 'HubViewOnlyUntil', { HubStatus: 'Archived', ...daysAgo('HubViewOnlyUntil', 99) }, '2026-08-14', []],
  ['themes', community, 'HubThemes', { HubThemes: ['Finance', 'R&D 100%'] }, 'Finance | R&D 100%', []],
  ['no theme', community, 'HubThemes', { HubThemes: '' }, '', []],
  ['a featured row', community, 'HubFeatured', { HubFeatured: 'Yes', 'HubFeatured.value': '1' }, 'Featured', ['FavoriteStarFill']],
  ['any other row', community, 'HubFeatured', { HubFeatured: 'No', 'HubFeatured.value': '0' }, '', []],
  ['a row that is older than the column', community, 'HubFeatured', { HubFeatured: '' }, '', []],
  ['an id', community, 'HubGroupId', { HubGroupId: '01234567-89ab-cdef-0123-456789abcdef' }, '01234567-89ab-cdef-0123-456789abcdef', []],
  ['the title of a team', community, 'LinkTitle', { LinkTitle: 'Jems network', HubParent: '' }, 'Jems network', []],
  ['the title of a channel', community, 'LinkTitle', { LinkTitle: 'User Group', ...parent }, 'User Group', ['Childof']],
  ['a finished working group', group, 'HubStatus', { HubStatus: 'Finished' }, 'Finished', ['Completed']],
  ['its end', group, 'HubEndsOn', { HubStatus: 'Finished', ...daysAgo('HubEndsOn', 30) }, '2026-10-22', []],
  ['an active one past its end', group, 'HubEndsOn', { HubStatus: 'Active', ...daysAgo('HubEndsOn', 30) }, '2026-10-22 | Has passed', ['Warning']],
  ['a finished one needs no contact', group, 'HubMailbox', { HubStatus: 'Finished', HubMailbox: '', HubContact: '' }, '', []],
  ['a finished one needs no review', group, 'HubReviewedOn', { HubStatus: 'Finished', HubReviewedOn: '' }, '', []],
  ['the topic for everything else', contactTopicsPages, 'HubDefault', { HubDefault: 'Yes', 'HubDefault.value': '1' }, 'Default', ['FavoriteStarFill']],
  ['a new request', request, 'Created', { HubStatus: 'New', ...daysAgo('Created', 1) }, '2026-11-20', []],
  ['one that waits', request, 'Created', { HubStatus: 'New', ...daysAgo('Created', 3) }, '2026-11-18 | Waiting', ['Clock']],
  ['one that waits too long', request, 'Created', { HubStatus: 'In progress', ...daysAgo('Created', 6) }, '2026-11-15 | Overdue', ['Warning']],
  ['one that was answered', request, 'Created', { HubStatus: 'Answered', ...daysAgo('Created', 60) }, '2026-09-22', []],
  ['one that is to go', request, 'HubKeepUntil', daysAgo('HubKeepUntil', 4), '2026-11-17 | To be deleted', ['Delete']]
])('%s', (_, pages, column, row, words, icons) => {
  const tree = shown(pages, column, row);
  expect(wordsOf(tree)).toBe(words);
  expect(iconsOf(tree)).toEqual(icons);
});

test.each<[string, ListPages, string, ListRow, readonly string[]]>([
  ['a parent', community, 'HubParent', { HubKind: 'Private channel', ...parent }, [`${SITE}/Communities/DispForm.aspx?ID=6`]],
  ['successors', community, 'HubSuccessors', { HubSuccessors: [to(1, 'One'), to(2, 'Two')] }, [1, 2].map(id => `${SITE}/Communities/DispForm.aspx?ID=${id}`)],
  ['a working group', request, 'HubWorkingGroup', { HubWorkingGroup: [to(3, 'State aid')] }, [`${SITE}/WorkingGroups/DispForm.aspx?ID=3`]],
  ['themes', community, 'HubThemes', { HubThemes: ['R&D 100%'] }, [`${SITE}/Communities/ByTheme.aspx?FilterField1=HubThemes&FilterValue1=R%26D 100%25`]],
  ['a mailbox', request, 'HubSenderEmail', { HubSenderEmail: 'sender@example.org' }, ['mailto:sender@example.org']],
  ['a mailbox that names more recipients', request, 'HubSenderEmail', { HubSenderEmail: 'a@example.org?bcc=b@example.org' }, ['mailto:a@example.org%3Fbcc=b@example.org']],
  ['an empty mailbox', request, 'HubSenderEmail', { HubSenderEmail: '' }, []],
  ['an empty link', community, 'HubSiteLink', { HubSiteLink: '' }, []]
])('%s leads where it should', (_, pages, column, row, addresses) => {
  expect(addressesOf(shown(pages, column, row))).toEqual(addresses);
});

test('a link says in words where it leads, and to which community', () => {
  const link = seen(shown(community, 'HubTeamsLink', { HubTeamsLink: 'https://teams.microsoft.com/l/team/1', HubKind: 'Team', HubStatus: 'Active' }))
    .find(({ elmType }) => elmType === 'a');
  expect(link?.attributes).toMatchObject({ 'aria-label': 'Open in Teams: Jems network', target: '_blank', rel: 'noopener noreferrer' });
});

test.each(['javascript:alert(1)', 'java\tscript:alert(1)', ' javascript:alert(1)', 'data:text/html,x'])('%j in a link column leads nowhere', address => {
  const tree = shown(community, 'HubSiteLink', { HubSiteLink: address });
  expect(addressesOf(tree)).toEqual([]);
  expect(wordsOf(tree)).toBe('Failure: FieldRenderer Error:invalidProtocol');
});

test('a channel stands further in than its team, and both open their row', () => {
  const [team, channel] = [{ LinkTitle: 'Jems network', HubParent: '' }, { LinkTitle: 'User Group', ...parent }].map(row => shown(community, 'LinkTitle', row));
  expect([team.style['padding-left'], channel.style['padding-left']]).toEqual(['0', '24px']);
  expect([team, channel]).toMatchObject([{ elmType: 'button', action: 'defaultClick' }, { elmType: 'button', action: 'defaultClick' }]);
});

test.each<[string, ListPages, ListRow, string]>([
  ['a team', community, { HubStatus: 'Active', HubParent: '' }, ''],
  ['a channel', community, { HubStatus: 'Active', ...parent }, 'ms-bgColor-neutralLighterAlt'],
  ['an archived channel', community, { HubStatus: 'Archived', ...parent }, 'ms-fontColor-neutralSecondary'],
  ['a new request', request, { HubStatus: 'New', ...daysAgo('Created', 0) }, ''],
  ['one that waits', request, { HubStatus: 'In progress', ...daysAgo('Created', 2.5) }, 'sp-field-severity--warning'],
  ['one that waits too long', request, { HubStatus: 'New', ...daysAgo('Created', 5.5) }, 'sp-field-severity--severeWarning'],
  ['a closed one', request, { HubStatus: 'Closed', ...daysAgo('Created', 50) }, '']
])('the row of %s', (_, pages, row, classes) => {
  expect(renderRowClass(pages.views[0].formatter ?? {}, row, context)).toBe(classes);
});

describe('rows without any value', () => {
  test.each(COLUMN_FORMATTERS)('$name is shown', ({ formatter, column = '' }) => {
    const tree = renderFormatter(formatter, {}, column, context);
    expect(addressesOf(tree)).toEqual([]);
    expect(classesOf(tree).filter(name => name.includes('undefined'))).toEqual([]);
    expect(wordsOf(tree)).not.toMatch(/undefined|null|NaN|Invalid/);
  });

  test.each(VIEW_FORMATTERS)('$name is shown', ({ formatter }) => {
    expect(renderRowClass(formatter, {}, context)).not.toContain('undefined');
  });
});

test('the form says what is new, and later what it is called', () => {
  const header = communitiesPages.formHeader as unknown as Record<string, unknown>;
  expect(wordsOf(renderFormatter(header, { Title: '' }, 'Title', context))).toBe('New community');
  expect(wordsOf(renderFormatter(header, { Title: 'Côte d’Azur' }, 'Title', context))).toBe('Côte d’Azur');
});
