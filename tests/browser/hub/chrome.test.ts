import type { HubPage, HubSession } from '../../support/hub';
import { startProbeSession } from './probeSession';

jest.setTimeout(60_000);

describe('the chrome of the hub', () => {
  let session: HubSession;
  let opened: HubPage;
  beforeAll(async () => { session = await startProbeSession(); });
  afterEach(async () => { await opened.close(); });
  afterAll(async () => { await session.close(); });

  it('shows who is signed in, and switches the person', async () => {
    opened = await session.open({ user: 'guest' });
    const { page } = opened;
    expect(await page.locator('.suiteBar-person').innerText()).toContain('Greta Guest');
    const context = await page.evaluate(() => (window as unknown as { _spPageContextInfo: Record<string, unknown> })._spPageContextInfo);
    expect(context).toMatchObject({ isExternalGuestUser: true, isSiteAdmin: false });
    expect(context.userLoginName).toContain('#ext#');
    await page.getByLabel('Person').selectOption('administrator');
    await page.locator('.suiteBar-person', { hasText: 'Amira Administrator' }).waitFor();
    await opened.ready();
    expect(new URL(page.url()).searchParams.get('user')).toBe('administrator');
    await page.goto(`${session.hub.origin}/`);
    expect(await page.locator('.suiteBar-person').innerText()).toContain('Amira Administrator');
    await opened.ready();
    opened.expectClean();
  });

  it('switches the theme live and keeps it in the address', async () => {
    opened = await session.open();
    const { page } = opened;
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.getByLabel('Theme').selectOption('dark');
    expect(await background()).toBe('rgb(27, 26, 25)');
    expect(new URL(page.url()).searchParams.get('colours')).toBe('dark');
    await page.reload();
    await opened.ready();
    expect(await background()).toBe('rgb(27, 26, 25)');
    opened.expectClean();
  });

  it('opens in the language of the address, right to left where it is', async () => {
    opened = await session.open({ locale: 'ar-SA' });
    const { page } = opened;
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar-SA', 'rtl']);
    await page.getByLabel('Language').selectOption('fr-FR');
    await page.waitForURL(/locale=fr-FR/);
    await opened.ready();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['fr-FR', 'ltr']);
    opened.expectClean();
  });

  it.each(['member', 'guest'])('offers no editing to %s, not even by address', async user => {
    opened = await session.open({ user, mode: 'edit' });
    expect(await opened.page.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
    expect(await opened.page.getByText('Add a web part').count()).toBe(0);
    opened.expectClean();
  });

  it('keeps its width at 390 pixels', async () => {
    opened = await session.open({ width: 390 });
    expect(await opened.page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('.hubScroll')!.scrollWidth])).toEqual([390, 390]);
    opened.expectClean();
  });

  it('does not move when the scripts arrive', async () => {
    const top = (): Promise<number> => opened.page.locator('.ControlZone').first().evaluate(zone => zone.getBoundingClientRect().top);
    opened = await session.open({ until: 'none', prepare: page => page.route('**/boot.js', async route => { await new Promise(resolve => setTimeout(resolve, 500)); await route.continue(); }) });
    await opened.page.locator('.ControlZone').first().waitFor({ state: 'attached' });
    const before = await top();
    await opened.ready();
    expect(await top()).toBe(before);
  });
});
