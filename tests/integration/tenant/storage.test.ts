import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { listen } from '../../../sharepoint/local/http/listen';
import { personByKey } from '../../../sharepoint/local/people';
import { openTenant } from '../../../sharepoint/local/tenant/tenant';
import { communitiesList } from '../../../src/lists/communities.list';
import { startTestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let folder: string;
let dataFile: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tenant-'));
  dataFile = path.join(folder, 'tenant.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a data file', () => {
  it('keeps rows, rights and digests over a restart, and is seeded once', async () => {
    const first = await startTestTenant({ dataFile, content: SMALL_CONTENT });
    await first.spAs('owner').web.getList('/sites/hub/Lists/Communities').items.add({ Title: 'kept' });
    first.tenant.setListAccess('Lists/ContactRequests', 'guest', 'none');
    const { formDigestValue } = first.tenant.pageContext(personByKey('owner'));
    await first.close();

    const second = await startTestTenant({ dataFile, content: SMALL_CONTENT });
    const items = '/sites/hub/_api/web/getList(\'/sites/hub/Lists/Communities\')/items';
    expect(await second.spAs('guest').web.getList('/sites/hub/Lists/Communities').items()).toHaveLength(5);
    expect((await second.fetchAs('guest', '/sites/hub/_api/web/lists/getByTitle(\'Contact requests\')')).status).toBe(403);
    const write = await fetch(`${second.origin}${items}`, { method: 'POST', headers: { Accept: 'application/json', Cookie: 'HubUser=owner', 'X-RequestDigest': formDigestValue }, body: '{"Title":"x"}' });
    expect(write.status).toBe(201);
    await second.close();
  });

  it('holds a table for each list, with SQL indexes for its indexed columns', () => {
    openTenant({ dataFile, content: SMALL_CONTENT }).close();
    const database = new DatabaseSync(dataFile);
    const indexes = database.prepare('SELECT name FROM sqlite_master WHERE type = \'index\' AND tbl_name = \'items_1\'').all().map(row => row.name);
    const columns = database.prepare('SELECT name, type FROM pragma_table_info(\'items_1\')').all().map(row => `${String(row.name)} ${String(row.type)}`);
    database.close();
    const indexed = Object.entries(communitiesList.fields).filter(([, column]) => 'indexed' in column).map(([name]) => `items_1_${name}`);
    expect(indexes).toEqual(indexed);
    expect(indexes).toContain('items_1_HubOrder');
    expect(columns).toEqual(expect.arrayContaining(['ID INTEGER', 'Title TEXT', 'HubOrder REAL', 'HubParent INTEGER', 'HubThemes TEXT']));
  });

  it('of another version is not touched', () => {
    openTenant({ dataFile, content: SMALL_CONTENT }).close();
    const database = new DatabaseSync(dataFile);
    database.exec('UPDATE settings SET value = \'0\' WHERE name = \'schemaVersion\'');
    database.close();
    expect(() => openTenant({ dataFile, content: SMALL_CONTENT })).toThrow('Start with --reset');
  });

  it('is not left half filled when a seed is wrong', () => {
    const [communities] = SMALL_CONTENT.seeds;
    const wrong = { ...SMALL_CONTENT, seeds: [{ ...communities, rows: [...communities.rows, { Title: 'x', HubParent: 'Nobody' }] }] };
    expect(() => openTenant({ dataFile, content: wrong })).toThrow('HubParent names "Nobody", which no earlier row of Lists/Communities is called.');
    const tenant = openTenant({ dataFile, content: SMALL_CONTENT });
    tenant.close();
  });
});

describe('the hub\'s own first data', () => {
  it('has ten teams, thirteen private channels with their parents, four working groups, four topics and the home page', async () => {
    const hub = await startTestTenant();
    const list = (name: string): ReturnType<ReturnType<typeof hub.spAs>['web']['getList']> => hub.spAs('visitor').web.getList(`/sites/hub/Lists/${name}`);
    expect(await list('Communities').items.filter('HubKind eq \'Team\'')()).toHaveLength(10);
    const channels = await list('Communities').items.filter('HubKind eq \'Private channel\'').select('HubParent/Title').expand('HubParent')<{ HubParent: { Title: string } | null }[]>();
    expect(channels).toHaveLength(13);
    expect(channels.every(channel => channel.HubParent !== null)).toBe(true);
    expect(await list('WorkingGroups').items()).toHaveLength(4);
    expect(await list('ContactTopics').items()).toHaveLength(4);
    const page = await (await hub.fetchAs('visitor', '/sites/hub/_api/sitepages/pages(1)')).json() as { CanvasContent1: string };
    expect(JSON.parse(page.CanvasContent1)).toHaveLength(3);
    hub.tenant.setConsent(['Team.ReadBasic.All']);
    const { value } = await (await hub.fetchAs('member', '/graph/v1.0/me/joinedTeams')).json() as { value: { displayName: string }[] };
    expect(value.map(team => team.displayName).sort()).toEqual(['Financial management', 'Jems network']);
    await hub.close();
  });
});

describe('listening', () => {
  it('takes the next free port when the wanted one is taken, and ends open connections', async () => {
    const first = await listen(createServer((_, response) => response.end('first')), 0);
    const second = await listen(createServer((_, response) => response.end('second')), first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect(await (await fetch(second.origin)).text()).toBe('second');
    await Promise.all([first.close(), second.close()]);
    await expect(fetch(second.origin)).rejects.toThrow();
  });
});
