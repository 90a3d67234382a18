import type { Page } from 'playwright-core';
import type { HubPage, HubSession } from '../../support/hub';
import { startProbeSession } from './probeSession';

jest.setTimeout(60_000);

const titles = (page: Page): Promise<string[]> => page.locator('.partActions-title').allInnerTexts();
const button = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('button', { name, exact: true });

describe('editing the page', () => {
  let session: HubSession;
  let opened: HubPage;
  beforeEach(async () => {
    session = await startProbeSession();
    opened = await session.open({ user: 'author' });
  });
  afterEach(async () => { await session.close(); });

  async function edit(): Promise<void> {
    await button(opened.page, 'Edit').click();
    await button(opened.page, 'Save').waitFor();
  }

  it('adds, moves, removes, saves, and finds everything again after a reload', async () => {
    const { page } = opened;
    await edit();
    await button(page, 'Add a web part to section 2, column 2').click();
    await page.locator('.toolbox-item', { hasText: 'Neighbour' }).click();
    await page.locator('[data-part-state="shown"]').nth(3).waitFor();
    expect(await titles(page)).toEqual(['Probe', 'Neighbour', 'Corner', 'Neighbour']);

    await button(page, 'Move Corner left').click();
    expect(await titles(page)).toEqual(['Probe', 'Neighbour', 'Corner', 'Neighbour']);
    await button(page, 'Move Corner up').click();
    expect(await titles(page)).toEqual(['Probe', 'Corner', 'Neighbour', 'Neighbour']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move Corner up');
    expect(await page.getByText('Corner moved to section 2, column 1, position 1').count()).toBe(1);

    await button(page, 'Remove Neighbour').first().click();
    expect(await titles(page)).toEqual(['Probe', 'Corner', 'Neighbour']);
    await page.getByLabel('Background of section 2').selectOption('Soft');
    await button(page, 'Save').click();
    await page.getByText('Saved', { exact: true }).waitFor();

    await page.goto(`${page.url()}&mode=edit`);
    await opened.ready();
    expect(await titles(page)).toEqual(['Probe', 'Corner', 'Neighbour']);
    expect(await page.locator('[data-factor="8"] .partActions-title').allInnerTexts()).toEqual(['Corner']);
    expect(await page.locator('[data-emphasis="2"]').count()).toBe(1);
    opened.expectClean();
  });

  it('changes a property in the property pane of SharePoint and keeps it', async () => {
    const { page } = opened;
    await edit();
    await button(page, 'Edit properties of Probe').click();
    await page.locator('#spPropertyPaneContainer').getByLabel('Text').fill('Where to meet');
    await page.locator('.ControlZone').first().getByText('Where to meet').waitFor();
    await button(page, 'Save').click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await opened.ready();
    expect(await page.locator('.ControlZone').first().getByText('Where to meet').count()).toBe(1);
    opened.expectClean();
  });

  it('themes the property pane, also while it is open, and closes it with its part', async () => {
    const { page } = opened;
    const pane = page.locator('#spPropertyPaneContainer');
    const field = (): Promise<string> => pane.getByLabel('Text').evaluate(input => getComputedStyle(input.parentElement!).backgroundColor);
    await edit();
    await button(page, 'Edit properties of Corner').click();
    expect(await field()).toBe('rgb(255, 255, 255)');
    await page.getByLabel('Theme').selectOption('dark');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('#spPropertyPaneContainer .ms-TextField-fieldGroup')!).backgroundColor === 'rgb(27, 26, 25)');
    await button(page, 'Remove Corner').click();
    expect(await pane.getByLabel('Text').count()).toBe(0);
    opened.expectClean();
  });

  it('says why a save failed, and keeps the changes for another try', async () => {
    const { page } = opened;
    await edit();
    await button(page, 'Move Corner left').click();
    await page.route('**/savepage', route => route.fulfill({ status: 503, contentType: 'application/json', body: '{"odata.error":{"message":{"value":"The server is busy."}}}' }), { times: 1 });
    await button(page, 'Save').click();
    const alert = page.getByRole('alert').filter({ hasText: 'Not saved' });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/Not saved: 503 The server is busy\./);
    expect(await page.locator('[data-factor="8"] .partActions-title').allInnerTexts()).toEqual(['Neighbour', 'Corner']);
    await button(page, 'Save').click();
    await page.getByText('Saved', { exact: true }).waitFor();
    opened.expectClean([/savepage/, /status of 503/]);
  });

  it('warns before unsaved changes are lost, not before saved ones', async () => {
    const { page } = opened;
    const asked: string[] = [];
    page.on('dialog', dialog => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await edit();
    await page.reload();
    await opened.ready();
    expect(asked).toEqual([]);
    await button(page, 'Move Corner left').click();
    await page.reload();
    await opened.ready();
    expect(asked).toEqual(['beforeunload']);
  });

  it('discards changes', async () => {
    const { page } = opened;
    await edit();
    await button(page, 'Remove Corner').click();
    await button(page, 'Discard changes').click();
    await button(page, 'Edit').waitFor();
    await opened.ready();
    expect(await page.locator('.ControlZone').count()).toBe(3);
    opened.expectClean();
  });

  it('moves to the side that the arrow shows, from right to left too', async () => {
    const { page } = await session.open({ user: 'author', mode: 'edit', locale: 'ar-SA' });
    const left = (): Promise<number> => page.locator('.partActions', { hasText: 'Corner' }).evaluate(actions => actions.getBoundingClientRect().left);
    const before = await left();
    await button(page, 'Move Corner right').click();
    expect(await left()).toBeGreaterThan(before);
  });

  it('adds a section and removes it while it is empty', async () => {
    const { page } = opened;
    await edit();
    await button(page, 'Two halves').click();
    expect(await page.locator('[data-factor="6"]').count()).toBe(2);
    await button(page, 'Remove section 3').click();
    expect(await page.locator('[data-factor="6"]').count()).toBe(0);
  });

  it('works by keyboard alone', async () => {
    const { page } = opened;
    await button(page, 'Edit').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
    await button(page, 'Add a web part to section 1, column 1').press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator('.toolbox-items').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a web part');
    await button(page, 'Remove Corner').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Add a web part to section 2, column 2');
  });
});
