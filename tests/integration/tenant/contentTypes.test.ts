import '@pnp/sp/content-types/list';
import { failureOf } from '../../support/failures';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: SMALL_CONTENT, mayRefuse: true }); });
afterEach(() => hub.close());

const list = (person = 'owner'): ReturnType<ReturnType<TestTenant['spAs']>['web']['getList']> => hub.spAs(person).web.getList('/sites/hub/Lists/Communities');
const FORM = '{"headerJSONFormatter":"{}","bodyJSONFormatter":{"sections":[]},"footerJSONFormatter":""}';

it('a list has the content type Item, whose id its items carry', async () => {
  const types = await list('visitor').contentTypes.select('StringId', 'Name', 'ClientFormCustomFormatter')<{ StringId: string; Name: string; ClientFormCustomFormatter: string | null }[]>();
  expect(types).toEqual([expect.objectContaining({ StringId: expect.stringMatching(/^0x0100[0-9A-F]{32}$/), Name: 'Item', ClientFormCustomFormatter: null })]);
  expect(await list().items.select('ContentTypeId').top(1)()).toMatchObject([{ ContentTypeId: types[0].StringId }]);
  expect(await list('guest').contentTypes.getById(types[0].StringId)()).toMatchObject({ Group: 'List Content Types', Description: 'Create a new list item.' });
});

it.each(['MERGE', 'PATCH'])('its form is laid out by %s, and is bare again', async method => {
  const [{ StringId }] = await list().contentTypes();
  const path = `/sites/hub/_api/web/getList('/sites/hub/Lists/Communities')/contenttypes('${StringId}')`;
  for (const ClientFormCustomFormatter of [FORM, '']) {
    const headers = { 'Content-Type': 'application/json', 'X-HTTP-Method': method, 'IF-MATCH': '*' };
    expect((await hub.fetchAs('owner', path, { method: 'POST', headers, body: JSON.stringify({ ClientFormCustomFormatter }) })).status).toBe(204);
    expect(await list('visitor').contentTypes.getById(StringId).select('ClientFormCustomFormatter')()).toMatchObject({ ClientFormCustomFormatter });
  }
});

it('another content type is not there, and other changes are refused loudly', async () => {
  const [{ StringId }] = await list().contentTypes();
  expect(await failureOf(list().contentTypes.getById('0x0120')())).toMatchObject({ status: 404 });
  expect(await failureOf(list().contentTypes.getById(StringId).update({ Name: 'Community' }))).toMatchObject({ status: 501 });
  expect(await failureOf(list().contentTypes.getById(StringId).update({ Nope: 'x' } as object))).toMatchObject({ status: 400 });
});
