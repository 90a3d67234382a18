import { HOSTILE_TEXT, HOSTILE_URL } from '../../../sharepoint/local/tenant/faults/rows';
import { faultsAt } from '../../support/faults';
import { startTestTenant, type TestTenant } from '../../support/tenant';

type RowFault = 'columnsRenamed' | 'columnsRetyped' | 'nulls' | 'hostileText';

let hub: TestTenant;
beforeAll(async () => {
  hub = await startTestTenant();
});
afterAll(() => hub.close());
afterEach(() => faultsAt(hub.origin).clear());

/** The first row of Communities while a fault spoils the rows. */
async function row(fault: RowFault, accept = 'application/json;odata=nometadata'): Promise<Record<string, unknown>> {
  await faultsAt(hub.origin).add({ fault });
  const response = await hub.fetchAs('owner', "/sites/hub/_api/web/getList('/sites/hub/Lists/Communities')/items", { headers: { Accept: accept } });
  const body = (await response.json()) as { value?: Record<string, unknown>[]; d?: { results: Record<string, unknown>[] } };
  return (body.value ?? body.d?.results ?? [])[0];
}

describe.each(['application/json;odata=nometadata', 'application/json;odata=verbose'])('as %s', accept => {
  it('renamed columns are in no row', async () => {
    expect(await row('columnsRenamed', accept)).not.toHaveProperty('HubKind');
  });

  it('retyped columns hold another type', async () => {
    expect(await row('columnsRetyped', accept)).toMatchObject({ Id: 1, Title: expect.any(Number), HubOrder: '100' });
  });

  it('nulls are everywhere but in the id', async () => {
    expect(await row('nulls', accept)).toMatchObject({ Id: 1, Title: null, HubKind: null });
  });
});

it('hostile texts and links take the place of texts and links', async () => {
  expect(await row('hostileText')).toMatchObject({ Id: 1, Title: HOSTILE_TEXT, HubTeamsLink: { Url: HOSTILE_URL, Description: HOSTILE_TEXT } });
});
