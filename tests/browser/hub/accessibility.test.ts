import { expectAccessible } from '../../support/accessibility';
import type { HubPage, HubSession, PageOptions } from '../../support/hub';
import { startProbeSession } from './probeSession';

jest.setTimeout(120_000);

describe('accessibility of the chrome', () => {
  let session: HubSession;
  let opened: HubPage;
  beforeAll(async () => { session = await startProbeSession(); });
  afterEach(async () => { await opened.close(); });
  afterAll(async () => { await session.close(); });

  const STATES: readonly (readonly [string, PageOptions])[] = [
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['right to left', { locale: 'ar-SA' }],
    ['a phone', { width: 390 }],
    ['editing', { user: 'author', mode: 'edit' }],
    ['editing, dark', { user: 'author', mode: 'edit', theme: 'dark' }]
  ];

  it.each(STATES)('%s', async (_name, options) => {
    opened = await session.open(options);
    await expectAccessible(opened.page);
  });

  it.each(['light', 'dark'] as const)('editing, with the toolbox and the property pane open, %s', async theme => {
    opened = await session.open({ user: 'author', mode: 'edit', theme });
    const { page } = opened;
    await page.getByRole('button', { name: 'Add a web part to section 2, column 2' }).click();
    await page.getByRole('button', { name: 'Edit properties of Neighbour' }).click();
    await page.locator('#spPropertyPaneContainer').getByLabel('Text').waitFor();
    await expectAccessible(page);
  });
});
