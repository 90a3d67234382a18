import { HOME_PAGE } from '../../../sharepoint/local/seeds/homePage';
import { startHubSession, type HubPage, type HubSession } from '../../support/hub';

jest.setTimeout(60_000);

describe('the policy of the page', () => {
  let session: HubSession;
  let opened: HubPage;
  beforeAll(async () => { session = await startHubSession(); });
  afterEach(async () => { await opened.close(); });
  afterAll(async () => { await session.close(); });

  it('blocks an inline script and collects the report', async () => {
    opened = await session.open();
    const { page, hub } = opened;
    const reported = page.waitForRequest('**/_hub/csp-reports');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
    });
    await (await reported).response();
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    expect(hub.cspReports.at(-1)).toMatchObject({ 'blocked-uri': 'inline' });
    const listed = await (await fetch(`${hub.origin}/_hub/csp-reports`)).json() as object[];
    expect(listed).toHaveLength(hub.cspReports.length);
    expect(() => opened.expectClean()).toThrow(/CSP: script-src/);
  });

  it('blocks a script of another host, eval and a connection to another host', async () => {
    opened = await session.open();
    const outcome = await opened.page.evaluate(async () => {
      const loaded = await new Promise<string>(resolve => {
        const script = document.createElement('script');
        script.src = 'https://foreign.example/x.js';
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('blocked');
        document.body.append(script);
      });
      const fetched = await fetch('https://foreign.example/data').then(() => 'fetched', () => 'blocked');
      return [loaded, fetched];
    });
    expect(outcome).toEqual(['blocked', 'blocked']);
  });
});

describe('a part that cannot be shown', () => {
  const missing = { ...HOME_PAGE.canvas[1], id: '00000000-0000-4000-8000-00000000aaaa', webPartId: '00000000-0000-4000-8000-00000000bbbb' };
  let session: HubSession;
  beforeAll(async () => {
    session = await startHubSession({ content: { seeds: [], homePage: { ...HOME_PAGE, canvas: [missing, HOME_PAGE.canvas[2]] } } });
  });
  afterAll(async () => { await session.close(); });

  it('says so in its place and in the console, and leaves the others alone', async () => {
    const opened = await session.open();
    const zone = opened.page.locator(`[data-part="${missing.id}"]`);
    expect(await zone.getAttribute('data-part-state')).toBe('failed');
    expect(await zone.innerText()).toContain('00000000-0000-4000-8000-00000000bbbb');
    expect(opened.problems().some(problem => problem.startsWith('console error: No manifest'))).toBe(true);
    expect(await opened.page.locator('[data-part-state="shown"]').count()).toBe(1);
    await opened.close();
  });

  it('shows the card of SharePoint when the bundle cannot be fetched', async () => {
    const opened = await session.open({ prepare: page => page.route('**/ClientSideAssets/**', route => route.abort()) });
    expect(await opened.page.locator('[data-automation-id="webPartError"]').count()).toBe(1);
    expect(await opened.page.locator('[data-part-state="failed"]').count()).toBe(2);
    await opened.close();
  });
});
