import { renderFormatter, renderRowClass } from '../../../sharepoint/local/formatting/renderFormatter';
import type { FormattingContext, ListRow } from '../../../sharepoint/local/formatting/rowValues';
import { communitiesList } from '../../../src/lists/communities.list';
import { contactRequestsList } from '../../../src/lists/contactRequests.list';
import { communitiesPages } from '../../../src/lists/pages/communities.pages';
import { contactRequestsPages } from '../../../src/lists/pages/contactRequests.pages';
import type { ListPages, ViewDefinition } from '../../../src/lists/pages/defineListPages';
import { workingGroupsPages } from '../../../src/lists/pages/workingGroups.pages';
import { workingGroupsList } from '../../../src/lists/workingGroups.list';
import { HUB_PATH } from '../../support/rows';
import { wordsOf } from '../../support/formatting/reading';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const NOW = '2026-11-21T12:00:00Z';
const day = (date: string): string => `${date}T00:00:00Z`;
const teams = { Url: 'https://teams.microsoft.com/l/team/x', Description: '' };
const good = { HubKind: 'Team', HubStatus: 'Active', HubMailbox: 'communication@example.org', HubReviewedOn: day('2026-11-01'), HubTeamsLink: teams };
const channel = { ...good, HubKind: 'Private channel' };

const COMMUNITIES = [
  { ...good, Title: 'Good', HubOrder: 100 },
  { ...channel, Title: 'Good channel', HubOrder: 101, HubParent: 'Good', HubMailbox: '' },
  { ...good, Title: 'Without a contact', HubOrder: 200, HubMailbox: '' },
  { ...good, Title: 'Without a link', HubOrder: 300, HubTeamsLink: null },
  { ...good, Title: 'Planned without a link', HubOrder: 301, HubStatus: 'Planned', HubTeamsLink: null },
  { ...channel, Title: 'Channel of nothing', HubOrder: 400 },
  { ...good, Title: 'Never read', HubOrder: 500, HubReviewedOn: null },
  { ...good, Title: 'Read on the last day', HubOrder: 501, HubReviewedOn: day('2026-05-25') },
  { ...good, Title: 'Read long ago', HubOrder: 502, HubReviewedOn: day('2026-05-24') },
  { ...good, Title: 'Open until today', HubOrder: 600, HubStatus: 'View-only', HubViewOnlyUntil: day('2026-11-21') },
  { ...good, Title: 'Open until yesterday', HubOrder: 601, HubStatus: 'View-only', HubViewOnlyUntil: day('2026-11-20') },
  { Title: 'Archived', HubKind: 'Legacy community', HubStatus: 'Archived', HubOrder: 700 }
];

const GROUPS = [
  { Title: 'State aid', HubStatus: 'Active', HubSubject: 'Finance', HubOrder: 2 },
  { Title: 'Evaluation', HubStatus: 'Planned', HubSubject: 'Evaluation', HubOrder: 1 },
  { Title: 'Older', HubStatus: 'Finished', HubEndsOn: day('2024-03-01') },
  { Title: 'Newer', HubStatus: 'Finished', HubEndsOn: day('2025-03-01') }
];

let hub: TestTenant;
let clock = NOW;

async function addRequest(sentOn: string, row: Record<string, unknown>): Promise<void> {
  clock = sentOn;
  const sender = { HubMessage: 'Hello', HubSenderName: 'Viktor Visitor', HubSenderEmail: 'viktor.visitor@contoso.example', HubMailbox: 'communication@example.org' };
  await hub.spAs('owner').web.getList(`${HUB_PATH}/${contactRequestsList.url}`).items.add({ ...sender, HubKey: String(row.Title), ...row });
}

beforeAll(async () => {
  hub = await startTestTenant({
    now: () => new Date(clock),
    content: {
      seeds: [{ list: communitiesList, rows: COMMUNITIES }, { list: workingGroupsList, rows: GROUPS }, { list: contactRequestsList, rows: [] }],
      homePage: { title: 'Home', fileName: 'Home.aspx', canvas: [] }
    }
  });
  await addRequest('2026-11-01T09:00:00Z', { Title: 'Answered long ago', HubStatus: 'Answered', HubAssignedToId: 15 });
  await addRequest('2026-11-15T23:00:00Z', { Title: 'Six days', HubStatus: 'In progress', HubAssignedToId: 15 });
  await addRequest('2026-11-16T00:00:00Z', { Title: 'Five days', HubStatus: 'New', HubAssignedToId: 14 });
  await addRequest(NOW, { Title: 'Today', HubStatus: 'New', HubCommunityId: 1 });
  clock = NOW;
});
afterAll(() => hub.close());

/** The rows of a view as SharePoint's own page asks for them. */
async function rowsOf({ list }: ListPages, { query, fields, rowLimit }: ViewDefinition): Promise<readonly ListRow[]> {
  const names = fields.map(name => `<FieldRef Name="${name}" />`).join('');
  const response = await hub.fetchAs('owner', `${HUB_PATH}/_api/web/getList('${HUB_PATH}/${list.url}')/RenderListDataAsStream`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ parameters: { ViewXml: `<View><Query>${query}</Query><ViewFields>${names}</ViewFields><RowLimit Paged="TRUE">${rowLimit}</RowLimit></View>` } })
  });
  const body = await response.text();
  expect([response.status, response.ok ? '' : body]).toEqual([200, '']);
  return (JSON.parse(body) as { readonly Row: readonly ListRow[] }).Row;
}

const viewOf = (pages: ListPages, file: string): ViewDefinition => {
  const view = pages.views.find(candidate => candidate.file === file);
  if (!view) throw new Error(`${pages.list.title} has no view ${file}`);
  return view;
};

test.each<[string, ListPages, readonly string[]]>([
  ['AllItems', communitiesPages, COMMUNITIES.map(row => row.Title)],
  ['ByTheme', communitiesPages, COMMUNITIES.filter(row => row.HubStatus === 'Active' || row.HubStatus === 'Planned').map(row => row.Title)],
  ['NeedsAttention', communitiesPages, ['Without a contact', 'Without a link', 'Channel of nothing', 'Never read', 'Read long ago', 'Open until yesterday']],
  ['Archived', communitiesPages, ['Open until today', 'Open until yesterday', 'Archived']],
  ['BySubject', workingGroupsPages, ['Evaluation', 'State aid']],
  ['Finished', workingGroupsPages, ['Newer', 'Older']],
  ['AllItems', contactRequestsPages, ['Today', 'Five days', 'Six days', 'Answered long ago']],
  ['New', contactRequestsPages, ['Five days', 'Today']],
  ['Mine', contactRequestsPages, ['Six days']],
  ['Overdue', contactRequestsPages, ['Six days']],
  ['ByTopic', contactRequestsPages, ['Today', 'Five days', 'Six days', 'Answered long ago']]
])('%s shows its rows', async (file, pages, titles) => {
  expect((await rowsOf(pages, viewOf(pages, file))).map(row => row.Title)).toEqual(titles);
});

test('the words in a view say why a row needs attention', async () => {
  const view = viewOf(communitiesPages, 'NeedsAttention');
  const context: FormattingContext = { now: new Date(NOW), me: 'olaf.owner@contoso.example', currentWeb: hub.webUrl };
  const rows = await rowsOf(communitiesPages, view);
  const notes = ['HubMailbox', 'HubTeamsLink', 'HubParent', 'HubReviewedOn', 'HubViewOnlyUntil'] as const;
  const said = rows.map(row => notes.map(name => wordsOf(renderFormatter(communitiesPages.columnFormatters[name] ?? {}, row, name, context))).join(' '));
  const expected = ['No contact', 'Link missing', 'Parent missing', 'Never reviewed', 'Review again', 'Has passed'];
  expected.forEach((words, index) => expect(said[index]).toContain(words));
});

test.each([communitiesPages, workingGroupsPages, contactRequestsPages].map(pages => ({ name: pages.list.title, pages })))(
  'every row of $name can be shown in every view', async ({ pages }) => {
    const context: FormattingContext = { now: new Date(NOW), me: 'olaf.owner@contoso.example', currentWeb: hub.webUrl };
    let cells = 0;
    for (const view of pages.views) {
      for (const row of await rowsOf(pages, view)) {
        if (view.formatter) expect(renderRowClass(view.formatter, row, context)).not.toMatch(/undefined/);
        for (const name of view.fields) {
          const formatter = pages.columnFormatters[name];
          if (!formatter) continue;
          expect(wordsOf(renderFormatter(formatter, row, name, context))).not.toMatch(/undefined|NaN|Failure/);
          cells++;
        }
      }
    }
    expect(cells).toBeGreaterThan(20);
  }
);
