import { startHubSession, type HubPage, type HubSession } from '../../support/hub';
import { probe } from './probeRelease';
import { startProbeSession } from './probeSession';

jest.setTimeout(60_000);

interface Facts {
  readonly user: string;
  readonly guest: boolean;
  readonly graph: string;
  readonly rest: string;
  readonly culture: string;
  readonly inverted: boolean;
  readonly background: string;
  readonly inputBorder: string;
  readonly mode: number;
}

async function factsOf({ page }: HubPage, at = 0): Promise<Facts> {
  return JSON.parse(await page.locator('.facts').nth(at).innerText()) as Facts;
}

describe('web parts on the hub', () => {
  let session: HubSession;
  let opened: HubPage;
  beforeAll(async () => { session = await startProbeSession(); });
  afterEach(async () => { await opened.close(); });
  afterAll(async () => { await session.close(); });

  it('know who is signed in, by page context, REST and Graph', async () => {
    opened = await session.open({ user: 'owner' });
    expect(await factsOf(opened)).toMatchObject({ user: 'Olaf Owner', graph: 'Olaf Owner', rest: 'Olaf Owner', guest: false, mode: 1 });
    opened.expectClean();
  });

  it('know a guest', async () => {
    opened = await session.open({ user: 'guest' });
    expect(await factsOf(opened)).toMatchObject({ user: 'Greta Guest', graph: 'Greta Guest', rest: 'Greta Guest', guest: true });
    opened.expectClean();
  });

  it('know the language and the theme, and hear of a new theme', async () => {
    opened = await session.open({ locale: 'de-DE' });
    expect(await factsOf(opened)).toMatchObject({ culture: 'de-DE', inverted: false, background: '#ffffff', inputBorder: '#605e5c' });
    await opened.page.getByLabel('Theme').selectOption('dark');
    expect(await factsOf(opened)).toMatchObject({ inverted: true, background: '#1b1a19' });
    opened.expectClean();
  });

  it('get the theme of their section', async () => {
    opened = await session.open({ user: 'author', mode: 'edit' });
    await opened.page.getByLabel('Background of section 2').selectOption('Strong');
    await opened.page.waitForFunction(() => document.querySelectorAll('.facts')[1].textContent?.includes('"background":"#0078d4"'));
    expect(await factsOf(opened, 1)).toMatchObject({ inverted: true, background: '#0078d4', mode: 2 });
    expect(await factsOf(opened, 0)).toMatchObject({ inverted: false, background: '#ffffff' });
    await opened.page.getByRole('button', { name: 'Move Neighbour up', exact: true }).click();
    await opened.page.waitForFunction(() => document.querySelectorAll('.facts')[1].textContent?.includes('"background":"#ffffff"'));
    opened.expectClean();
  });
});

describe('a web part that cannot be shown', () => {
  const unknown = { ...probe('Probe', 1, [1, 1, 12]), webPartId: '00000000-0000-4000-8000-00000000bbbb' };
  let session: HubSession;
  beforeAll(async () => { session = await startProbeSession([unknown, probe('Thrower', 2, [2, 1, 12]), probe('Probe', 3, [3, 1, 12])]); });
  afterAll(async () => { await session.close(); });

  it('says so in its place and in the console, and leaves the others alone', async () => {
    const opened = await session.open();
    const { page } = opened;
    expect(await page.locator('[data-part-state]').evaluateAll(zones => zones.map(zone => zone.getAttribute('data-part-state')))).toEqual(['failed', 'failed', 'shown']);
    expect(await page.getByRole('alert').innerText()).toContain('00000000-0000-4000-8000-00000000bbbb');
    expect(await page.locator('[data-automation-id="webPartError"]').count()).toBe(1);
    expect(() => opened.expectClean()).toThrow(/No manifest for the web part "Probe"[^]*"Thrower" failed: The probe was told to throw\./);
    await opened.close();
  });

  it('keeps its data when the page is saved', async () => {
    const opened = await session.open({ user: 'author', mode: 'edit' });
    const { page, hub } = opened;
    await page.getByLabel('Background of section 3').selectOption('Neutral');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    const stored = await (await fetch(`${hub.origin}/sites/hub/_api/sitepages/pages(1)`, { headers: { cookie: 'HubUser=author', accept: 'application/json;odata=nometadata' } })).json() as { CanvasContent1: string };
    expect(JSON.parse(stored.CanvasContent1)).toMatchObject([
      { webPartId: unknown.webPartId, webPartData: { properties: { text: 'Probe 1' } } },
      { webPartData: { properties: { text: 'Thrower 2' } } },
      { emphasis: { zoneEmphasis: 1 }, webPartData: { properties: { text: 'Probe 3' } } }
    ]);
    await opened.close();
  });

  it('shows the card of SharePoint when the bundle cannot be fetched', async () => {
    const opened = await session.open({ prepare: page => page.route('**/ClientSideAssets/Probe.js', route => route.abort()) });
    expect(await opened.page.locator('[data-automation-id="webPartError"]').count()).toBe(2);
    await opened.close();
  });
});

describe('the web parts of this project', () => {
  it('all run on the page of the seeds, without a complaint', async () => {
    const session = await startHubSession();
    const opened = await session.open();
    expect(await opened.page.locator('[data-part-state]').evaluateAll(zones => zones.map(zone => zone.getAttribute('data-part-state')))).toEqual(['shown', 'shown', 'shown']);
    const marks = await opened.page.evaluate(() => performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('hub-')).map(({ name, startTime }) => `${name} ${Math.round(startTime)} ms`));
    process.stdout.write(`cold page: ${marks.join(', ')}\n`);
    opened.expectClean();
    await session.close();
  });
});
