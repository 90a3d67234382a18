import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addressOf, type HubSession, startHubSession } from '../../support/hub';

const CLIENT = readFileSync(require.resolve('gd-sprest/dist/gd-sprest.min.js'), 'utf8');

let session: HubSession;
let page: Page;
beforeAll(async () => {
  session = await startHubSession();
  // this client builds its methods with eval, which SharePoint's policy forbids
  const context = await session.browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  await page.goto(addressOf(session.hub, { user: 'owner' }));
  await page.waitForSelector('html[data-hub-state="ready"]');
  await page.evaluate(`${CLIENT};undefined`);
});
afterAll(() => session.close());

/** Runs a request of the client `gd-sprest` in the page, signed in by its cookie, with the digest of the page. @param pick what to bring back */
function ask<T>(request: string, pick: string): Promise<T> {
  return page.evaluate<T>(`new Promise((resolve, reject) => ${request}.execute(answer => resolve((${pick})(answer)), error => reject(new Error(error.response))))`);
}

const ITEMS = "$REST.Web().Lists('Communities').Items";

test('a client that we did not write reads the web, the user, lists, columns and items', async () => {
  expect(await ask("$REST.Web().query({ Select: ['Title'] })", 'web => web.Title')).toBe('Interact community hub');
  expect(await ask('$REST.Web().CurrentUser()', 'user => user.Title')).toBe('Olaf Owner');
  expect(await ask("$REST.Web().Lists().query({ Filter: 'Hidden eq false' })", 'lists => lists.results.map(list => list.Title)')).toContain('Communities');
  expect(await ask("$REST.Web().Lists('Communities').Fields()", 'fields => fields.results.map(field => field.InternalName)')).toContain('HubKind');
  const query = "{ Select: ['Title', 'HubParent/Title'], Expand: ['HubParent'], Filter: \"startswith(Title,'Evaluation')\", OrderBy: ['Title desc'], Top: 2 }";
  expect(await ask(`${ITEMS}().query(${query})`, 'items => items.results.map(item => [item.Title, item.HubParent.Title])')).toEqual([
    ['Evaluation pilot MRS & SBS', 'Programme and project management'],
    ['Evaluation pilot ISO', 'Programme and project management']
  ]);
});

test('it adds, changes and deletes an item', async () => {
  const id = await ask<number>(`${ITEMS}().add({ Title: 'From elsewhere', HubKind: 'Team' })`, 'item => item.Id');
  await ask(`${ITEMS}(${id}).update({ Title: 'Changed elsewhere' })`, '() => 0');
  expect(await ask(`${ITEMS}(${id})`, 'item => item.Title')).toBe('Changed elsewhere');
  await ask(`${ITEMS}(${id}).delete()`, '() => 0');
  await expect(ask(`${ITEMS}(${id})`, 'item => item.Title')).rejects.toThrow('Item does not exist.');
});
