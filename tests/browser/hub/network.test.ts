import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessibility';
import { faultsAt } from '../../support/faults';
import { startHubSession, type HubPage, type HubSession, type PageOptions } from '../../support/hub';

jest.setTimeout(120_000);

/** The panel's own questions end when the page is left. */
const POLLING = /failed request: .*\/_hub\//;
/** The chrome is scanned here; what the web parts draw has tests of its own. */
const PARTS = '.ControlZone-control';

let session: HubSession;
let opened: HubPage;
beforeAll(async () => { session = await startHubSession(); });
afterEach(async () => {
  await opened.close();
  session.hub.tenant.faults.clear();
  session.hub.tenant.calls.clear();
});
afterAll(async () => { await session.close(); });

/** The panel tells the tenant, or moves the focus, a moment after the key or click. */
async function eventually(read: () => unknown, expected: unknown): Promise<void> {
  for (let tries = 0; tries < 400 && JSON.stringify(await read()) !== JSON.stringify(expected); tries++) await new Promise(resolve => setTimeout(resolve, 50));
  expect(await read()).toEqual(expected);
}

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Network' });
const button = (page: Page): Locator => page.getByRole('button', { name: 'Network', exact: true });
const row = (page: Page, address: string, status: string): Locator => panel(page).getByRole('row').filter({ hasText: address }).filter({ hasText: status });
const COMMUNITIES = "getList('Lists/Communities')/items";

describe('the Network panel', () => {
  it('shows the calls, plays 429 once on the communities, over which the part gets by itself, and plays no more when switched off', async () => {
    opened = await session.open();
    const { page } = opened;
    await button(page).click();
    await row(page, COMMUNITIES, '200').first().waitFor();
    expect(await panel(page).getByRole('row').count()).toBeGreaterThan(3);

    await page.getByLabel('429 once, Communities').check();
    await panel(page).getByText('played 0×').waitFor();
    await page.reload();
    await opened.ready();
    await page.getByText('23 communities').first().waitFor();
    await row(page, COMMUNITIES, '429 (throttled)').first().waitFor();
    await panel(page).getByText('played 1×').waitFor();
    await row(page, COMMUNITIES, '200').nth(1).waitFor(); // the one before the reload, and the one that came through

    await page.getByLabel('429 once, Communities').uncheck();
    await panel(page).getByText('played 1×').waitFor({ state: 'detached' });
    expect(await faultsAt(session.hub.origin).list()).toEqual([]);
    opened.expectClean([POLLING, /429/]);
  });

  it('plays 429 for ten minutes: the part says so beside the copy of the first visit, and Try again recovers once the faults are off', async () => {
    opened = await session.open({ query: { network: 'open' } });
    const { page } = opened;
    await page.getByLabel('429 for ten minutes, lists').check();
    await panel(page).getByText('played 0×').waitFor();
    await page.reload();
    const part = page.getByRole('region', { name: 'Find a community' });
    const line = part.getByText('The server is very busy; trying again.');
    await line.waitFor();
    await panel(page).getByRole('button', { name: 'All faults off' }).click();
    await panel(page).getByText(/played/).first().waitFor({ state: 'detached' });
    await part.getByRole('button', { name: 'Try again' }).click();
    await line.waitFor({ state: 'detached' });
    await part.getByText('23 communities').first().waitFor();
  });

  it('is live, counts what others have switched on, and clears', async () => {
    opened = await session.open({ query: { network: 'open' } });
    const { page } = opened;
    await row(page, COMMUNITIES, '200').first().waitFor();
    await faultsAt(session.hub.origin).add({ fault: 'busy', path: '*/contextinfo' });
    await panel(page).getByText('Faults: 1 on, 1 of them from elsewhere').waitFor();
    await page.evaluate(() => fetch('/graph/v1.0/me?$select=id'));
    await row(page, '/graph/v1.0/me?$select=id', '200').waitFor();
    await panel(page).getByRole('button', { name: 'Clear calls' }).click();
    await panel(page).getByText('None yet.').waitFor();
    opened.expectClean([POLLING]);
  });

  it('slows the line down', async () => {
    opened = await session.open({ query: { network: 'open' } });
    const { page } = opened;
    await page.getByLabel('Line', { exact: true }).selectOption('Slow 4G');
    await eventually(() => session.hub.tenant.faults.profile, 'slow4G');
    const ms = await page.evaluate(async () => {
      const start = performance.now();
      await (await fetch('/graph/v1.0/me')).text();
      return performance.now() - start;
    });
    process.stdout.write(`slow 4G: one small answer in ${Math.round(ms)} ms\n`);
    expect(ms).toBeGreaterThanOrEqual(150);
  });

  it('can be reached and left by keyboard', async () => {
    opened = await session.open();
    const { page } = opened;
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || undefined);
    await button(page).press('Enter');
    await eventually(focused, 'hubLine');
    expect(await button(page).getAttribute('aria-expanded')).toBe('true');
    expect(new URL(page.url()).searchParams.get('network')).toBe('open');
    await page.getByLabel('Offline').press('Space');
    await eventually(() => session.hub.tenant.faults.list().length, 1);
    await page.getByLabel('Offline').press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await focused()).toBe('Network');
    expect(new URL(page.url()).searchParams.has('network')).toBe(false);
  });

  it('sees what the page sends to graph.microsoft.com: links lead back there, and bodies arrive', async () => {
    opened = await session.open({ query: { network: 'open' } });
    const { page } = opened;
    const [next, batched] = await page.evaluate(async () => {
      const graph = 'https://graph.microsoft.com/v1.0';
      const first = await (await fetch(`${graph}/me/memberOf?$top=1`, { headers: { Accept: 'application/json' } })).json() as Record<string, string>;
      const second = await (await fetch(new Request(first['@odata.nextLink']))).json() as { value: object[] };
      const batch = new Request(`${graph}/$batch`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ requests: [{ id: '1', method: 'GET', url: '/me' }] }) });
      const { responses } = await (await fetch(batch)).json() as { responses: { status: number }[] };
      return [[first['@odata.nextLink'].split('?')[0], second.value.length], responses.map(({ status }) => status)];
    });
    expect(next).toEqual(['https://graph.microsoft.com/v1.0/me/memberOf', 1]);
    expect(batched).toEqual([200]);
    await row(page, '/graph/v1.0/$batch', '200').waitFor();
    opened.expectClean([POLLING]);
  });

  it('leaves the page reachable while everything else is offline', async () => {
    session.hub.tenant.faults.add({ fault: 'offline' });
    opened = await session.open({ query: { network: 'open' } });
    await panel(opened.page).getByText('No answer (offline)').first().waitFor();
    await panel(opened.page).getByRole('button', { name: 'All faults off' }).click();
    await eventually(() => session.hub.tenant.faults.list(), []);
  });

  it('takes its room from the page at 390 pixels, and covers nothing', async () => {
    opened = await session.open({ width: 390, query: { network: 'open' } });
    const { page } = opened;
    await row(page, COMMUNITIES, '200').first().waitFor();
    const shape = await page.evaluate(() => {
      const [page_, panel_] = ['.hubShell', '.networkPanel'].map(selector => document.querySelector(selector)!.getBoundingClientRect());
      return { gap: panel_.top - page_.bottom, left: page_.height, widths: [document.documentElement.scrollWidth, document.querySelector('.networkPanel-body')!.scrollWidth] };
    });
    expect(shape).toEqual({ gap: 0, left: expect.any(Number), widths: [390, 390] });
    expect(shape.left).toBeGreaterThan(250);
  });

  it.each<[string, PageOptions]>([
    ['light', {}], ['dark', { theme: 'dark' }], ['right to left', { locale: 'ar-SA' }], ['a phone', { width: 390 }], ['a phone, dark', { width: 390, theme: 'dark' }]
  ])('is accessible: %s', async (_, options) => {
    session.hub.tenant.faults.add({ fault: 'forbidden', label: 'No access, lists', path: '*/Lists/*/items', times: 1 });
    opened = await session.open({ ...options, query: { network: 'open' } });
    await row(opened.page, 'items', '403 (forbidden)').first().waitFor();
    await expectAccessible(opened.page, { exclude: [PARTS] });
  });
});
