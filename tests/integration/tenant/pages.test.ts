import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: SMALL_CONTENT }); });
afterEach(() => hub.close());

const pages = '/sites/hub/_api/sitepages/pages';

async function page(): Promise<Record<string, unknown>> {
  return await (await hub.fetchAs('visitor', `${pages}(1)`)).json() as Record<string, unknown>;
}

const save = (person: string, body: object): Promise<Response> =>
  hub.fetchAs(person, `${pages}(1)/savepage`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'If-Match': '*' }, body: JSON.stringify(body) });

it('has the home page with its canvas', async () => {
  expect(await page()).toMatchObject({
    Id: 1, Title: 'Communities', FileName: 'Communities.aspx', Url: 'SitePages/Communities.aspx', AbsoluteUrl: `${hub.webUrl}/SitePages/Communities.aspx`,
    PageLayoutType: 'Article', Version: '1.0', DoesUserHaveEditPermission: false, CanvasContent1: JSON.stringify(SMALL_CONTENT.homePage.canvas)
  });
});

it('lists and finds pages', async () => {
  const response = await hub.fetchAs('author', `${pages}?$filter=FileName eq 'communities.aspx'&$select=Id,Title`);
  expect(await response.json()).toEqual({ value: [{ Id: 1, Title: 'Communities' }] });
});

it('keeps what an author saves', async () => {
  const canvas = JSON.stringify([{ controlType: 3, id: 'other' }]);
  const response = await save('author', { CanvasContent1: canvas });
  expect([response.status, await response.json()]).toEqual([200, { value: true }]);
  expect(await page()).toMatchObject({ CanvasContent1: canvas, Title: 'Communities', Version: '2.0' });
});

it.each([
  ['from a visitor', 'visitor', { CanvasContent1: '[]' }, 403],
  ['that is no canvas', 'author', { CanvasContent1: 'hello' }, 400],
  ['with an unknown property', 'author', { Nope: 'x' }, 400]
])('refuses a page %s', async (_, person, body, status) => {
  expect((await save(person, body)).status).toBe(status);
  expect(await page()).toMatchObject({ Version: '1.0' });
});

it('answers 404 for a page that is not there', async () => {
  expect((await hub.fetchAs('visitor', `${pages}(9)`)).status).toBe(404);
});

it('shows the page as an item of the library Site Pages as well', async () => {
  expect(await hub.spAs('visitor').web.lists.getByTitle('Site Pages').items.select('Id', 'FileLeafRef')()).toEqual([expect.objectContaining({ Id: 1, FileLeafRef: 'Communities.aspx' })]);
});
