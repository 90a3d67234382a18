import type { HubPage, HubSession } from '../../support/hub';
import { startProbeSession } from './probeSession';

jest.setTimeout(60_000);

describe('the policy of the page', () => {
  let session: HubSession;
  let opened: HubPage;
  beforeAll(async () => { session = await startProbeSession(); });
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
