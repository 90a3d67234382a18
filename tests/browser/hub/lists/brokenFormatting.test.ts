import { type HubSession, startHubSession } from '../../../support/hub';
import { PLAIN_HUB } from '../../../support/hubContents';
import { addItem, restAs } from '../../../support/tenantRest';
import { post } from './ownerRest';

jest.setTimeout(60_000);

const LIST = '/sites/hub/Lists/Communities';
const REST = `web/getList('${LIST}')`;

let session: HubSession;
beforeEach(async () => {
  session = await startHubSession({ content: PLAIN_HUB });
});
afterEach(() => session.close());

const merge = (path: string, body: object): Promise<unknown> => post(session.hub, `${REST}/${path}`, body, { 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' });
const formatColumn = (name: string, formatter: object | string): Promise<unknown> =>
  merge(`fields/getByInternalNameOrTitle('${name}')`, { CustomFormatter: typeof formatter === 'string' ? formatter : JSON.stringify(formatter) });

test.each<[string, object | string, string]>([
  ['an unknown function', { elmType: 'div', txtContent: '=teleport(@currentField)' }, 'The function teleport is not known here.'],
  ['an unknown element', { elmType: 'marquee' }, 'The elmType "marquee" is not known here.'],
  ['an unknown icon', { elmType: 'div', attributes: { iconName: 'Nessie' } }, 'There is no icon "Nessie".'],
  ['an action that is not built', { elmType: 'button', customRowAction: { action: 'executeFlow' } }, 'The action "executeFlow" of a button is not built here.'],
  ['children that are no list', { elmType: 'div', children: { elmType: 'div' } }, 'children'],
  ['no JSON', '{"elmType":', 'The formatter is no JSON'],
  ['no object', 'null', 'The formatter is no object.']
])('%s: owners are told, everybody sees the plain value, and the console hears it', async (_, formatter, words) => {
  await formatColumn('HubKind', formatter);
  for (const user of ['owner', 'visitor']) {
    const { page, problems, expectClean, close } = await session.open({ user, path: LIST });
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Auditors network' }) });
    expect(await row.innerText()).toContain('Team');
    expect(await page.getByRole('note').allInnerTexts()).toEqual(user === 'owner' ? [expect.stringContaining(words)] : []);
    if (user === 'owner') expect(await page.getByRole('note').innerText()).toContain('The formatting of the column “Kind” has a mistake');
    expect(() => expectClean()).toThrow(words);
    expect(problems()).toHaveLength(1);
    await close();
  }
});

test('a broken formatter of a view leaves its rows as they are', async () => {
  const { Id } = await restAs<{ Id: string }>(session.hub, 'owner', `${REST}/defaultview`);
  await merge(`views(guid'${Id}')`, { CustomFormatter: '{"rowFormatter":{"elmType":"div"}}' });
  const { page, expectClean, close } = await session.open({ user: 'owner', path: LIST });
  expect(await page.getByRole('note').innerText())
    .toBe('The formatting of the view has a mistake, so plain values are shown: The part of a view formatter "rowFormatter" is not known here.');
  expect(await page.locator('tbody tr').count()).toBe(27);
  expect(() => expectClean()).toThrow('rowFormatter');
  await close();
});

test.each<[string, object]>([
  ['a header of an unknown element', { headerJSONFormatter: { elmType: 'marquee' }, bodyJSONFormatter: { sections: [] } }],
  ['sections without columns', { headerJSONFormatter: '', bodyJSONFormatter: { sections: [{ displayname: 'x' }] } }]
])('a broken layout of the form leaves all fields in place: %s', async (_, layout) => {
  const { value: [{ StringId }] } = await restAs<{ value: { StringId: string }[] }>(session.hub, 'owner', `${REST}/contenttypes`);
  await merge(`contenttypes('${StringId}')`, { ClientFormCustomFormatter: JSON.stringify(layout) });
  const { page, expectClean, close } = await session.open({ user: 'owner', path: `${LIST}/NewForm.aspx` });
  expect(await page.getByRole('note').innerText()).toContain('The formatting of the form has a mistake');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('New item');
  await page.getByLabel('Name (required)').waitFor();
  expect(() => expectClean()).toThrow('The formatting of the form');
  await close();
});

test('an address that a click must not follow, and markup in texts, do nothing', async () => {
  await formatColumn('HubWhoShouldJoin', { elmType: 'a', txtContent: '@currentField', attributes: { href: '@currentField' } });
  await formatColumn('HubPurpose', { elmType: 'div', children: [{ elmType: 'span', txtContent: '@currentField' }] });
  await addItem(session.hub, 'Communities', { Title: 'Trap', HubKind: 'Team', HubWhoShouldJoin: 'java\tscript:alert(1)', HubPurpose: '<img src=x onerror="alert(1)">' });
  const { page, expectClean, close } = await session.open({ user: 'owner', path: LIST });
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Trap' }) });
  expect(await row.innerText()).toContain('<img src=x onerror="alert(1)">');
  expect(await row.innerText()).toContain('Failure: FieldRenderer Error:invalidProtocol');
  expect(await row.locator('img').count()).toBe(0);
  expect(await row.locator('td a').count()).toBe(0);
  expectClean();
  await close();
});
