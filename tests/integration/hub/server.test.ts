import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startHub, type Hub } from '../../../sharepoint/local/hub/startHub';

const BUNDLE = `bundle_${'0a'.repeat(10)}.js`;

/** A release of its own, so that the test needs no build: one bundle, and no manifest. */
function makeRelease(): string {
  const release = mkdtempSync(path.join(tmpdir(), 'hub-release-'));
  mkdirSync(path.join(release, 'assets'));
  writeFileSync(path.join(release, 'assets', BUNDLE), 'define([], function () { return "é"; });');
  return release;
}

describe('the web server of the hub', () => {
  const lines: string[] = [];
  const release = makeRelease();
  let hub: Hub;
  beforeAll(async () => { hub = await startHub({ port: 0, dataFile: ':memory:', release, log: line => lines.push(line) }); }, 60_000);
  afterAll(async () => {
    await hub.close();
    rmSync(release, { recursive: true });
  });

  const get = (address: string, headers: Record<string, string> = {}): Promise<Response> => fetch(hub.origin + address, { headers, redirect: 'manual' });
  const page = '/sites/hub/SitePages/Communities.aspx';

  it.each(['/', '/sites/hub', '/sites/hub/'])('leads from %s to the page, with the parameters', async address => {
    const response = await get(`${address}?colours=dark`);
    expect([response.status, response.headers.get('location')]).toEqual([302, `${page}?colours=dark`]);
  });

  it('leads from localhost to 127.0.0.1', async () => {
    const location = await new Promise<string | undefined>((resolve, reject) => {
      http.get({ host: '127.0.0.1', port: hub.port, path: `${page}?user=guest`, headers: { host: `localhost:${hub.port}` } }, response => {
        response.resume();
        resolve(response.headers.location);
      }).on('error', reject);
    });
    expect(location).toBe(`${hub.origin}${page}?user=guest`);
  });

  it('sends every page with the policy of SharePoint, and no inline script', async () => {
    const response = await get(page);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']{22,}';/);
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*|script-src[^;]*unsafe-inline/);
    const html = await response.text();
    expect([...html.matchAll(/<script(?![^>]*(src=|application\/json))/g)]).toEqual([]);
    expect(html).not.toMatch(/\son\w+=/);
  });

  it('gives the file of an item as a download, to those who may read the item', async () => {
    const list = '/sites/hub/_api/web/getList(\'/sites/hub/Lists/ContactRequests\')/items';
    const as = (person: string): Record<string, string> => ({ Authorization: `Bearer ${person}`, Accept: 'application/json', 'Content-Type': 'application/json' });
    const added = await fetch(hub.origin + list, { method: 'POST', headers: as('visitor'), body: JSON.stringify({ Title: 'x', HubKey: 'k' }) });
    const { Id } = (await added.json()) as { Id: number };
    await fetch(`${hub.origin}${list}(${Id})/AttachmentFiles/add(FileName='it''s%20%23.html')`, { method: 'POST', headers: as('visitor'), body: '<b>hi</b>' });
    const address = `/sites/hub/Lists/ContactRequests/Attachments/${Id}/it's%20%23.html`;
    const file = await get(address, { cookie: 'HubUser=visitor' });
    expect([file.status, file.headers.get('content-disposition'), file.headers.get('content-type'), await file.text()])
      .toEqual([200, 'attachment', 'application/octet-stream', '<b>hi</b>']);
    expect((await get(address, { cookie: 'HubUser=guest' })).status).toBe(404);
  });

  it('uses a new nonce each time', async () => {
    const policies = await Promise.all([get(page), get(page)].map(async response => (await response).headers.get('content-security-policy')));
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('signs in by parameter, keeps the person in a cookie, and takes member for nobody', async () => {
    const byParameter = await get(`${page}?user=owner`);
    expect(byParameter.headers.get('set-cookie')).toContain('HubUser=owner');
    expect(await byParameter.text()).toContain('Olaf Owner');
    expect(await (await get(page, { cookie: 'HubUser=guest' })).text()).toContain('"isExternalGuestUser":true');
    expect((await get(page)).headers.get('set-cookie')).toContain('HubUser=member');
    expect((await get(`${page}?user=nobody`)).headers.get('set-cookie')).toContain('HubUser=member');
  });

  it('serves the bundles of the build byte for byte', async () => {
    const response = await get(`/sites/hub/ClientSideAssets/${BUNDLE}`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe('define([], function () { return "é"; });');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('says on the page when nothing has been built', async () => {
    expect(await (await get(page)).text()).toContain('No web parts have been built yet');
  });

  it('answers 304 to a browser that has the file', async () => {
    const first = await get('/_hub/runtime/boot.js');
    const etag = first.headers.get('etag') ?? '';
    const second = await get('/_hub/runtime/boot.js', { 'if-none-match': etag });
    expect([first.status, first.headers.get('cache-control'), second.status]).toEqual([200, 'no-cache', 304]);
  });

  it('hands REST and Graph to the tenant', async () => {
    const web = await get('/sites/hub/_api/web', { cookie: 'HubUser=member', accept: 'application/json' });
    expect(await web.json()).toMatchObject({ Title: 'Interact community hub' });
    const me = await get('/graph/v1.0/me', { authorization: 'Bearer guest' });
    expect(await me.json()).toMatchObject({ displayName: 'Greta Guest' });
  });

  it.each(['/nothing', '/_hub/vendor/..%2f..%2fpackage.json', '/_hub/fonts/%2e%2e/package.json', '/sites/hub/ClientSideAssets/missing.js'])('answers 404 to %s and logs it', async address => {
    expect((await get(address)).status).toBe(404);
    expect(lines.at(-1)).toMatch(/^404 GET /);
  });
});
