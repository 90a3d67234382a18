import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpEnquiryDesk } from '../../../src/adapters/sharepoint/SpEnquiryDesk';
import { FORMULA } from '../../../src/domain/finding/csv';
import type { Receipt } from '../../../src/domain/enquiry/Enquiry';
import { anEnquiry } from '../../support/builders';
import { aFile, bytesOf } from '../../support/documents';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const LISTS = { topics: '/sites/hub/Lists/ContactTopics', requests: '/sites/hub/Lists/ContactRequests' };
const REQUESTS = '/sites/hub/_api/web/getList(\'/sites/hub/Lists/ContactRequests\')';
const CHANGE = { 'Content-Type': 'application/json', 'IF-Match': '*' };
const SECRET = 'nobody else reads this';

let tenant: TestTenant;
beforeAll(async () => {
  // what was sent long ago does not count as sent lately
  tenant = await startTestTenant({ now: () => new Date('2026-01-05T12:00:00Z') });
});
afterAll(() => tenant.close());

const deskOf = (person: string): SpEnquiryDesk => new SpEnquiryDesk(connect(tenant.webUrl, BearerToken(person)), LISTS, 'en-US');
const stored = async (key: string): Promise<readonly Record<string, unknown>[]> =>
  (await tenant.spAs('owner').web.getList(LISTS.requests).items.filter(`HubKey eq '${key}'`)()) as Record<string, unknown>[];

describe('what one visitor sent', () => {
  const enquiry = anEnquiry({ message: SECRET, subject: SECRET });
  let receipt: Receipt;
  beforeAll(async () => {
    const desk = deskOf('member');
    receipt = await desk.send(enquiry);
    await desk.attach(receipt, aFile('secret.txt', bytesOf(SECRET)));
  });

  const item = (): string => `${REQUESTS}/items(${receipt.id})`;
  const caml = { query: { ViewXml: '<View><Query></Query></View>' } };
  const stream = { parameters: { ViewXml: '<View><ViewFields><FieldRef Name="Title"/><FieldRef Name="HubMessage"/></ViewFields></View>' } };

  it.each<[string, () => readonly [path: string, body?: object]]>([
    ['all items', () => [`${REQUESTS}/items`]],
    ['the item by its number', () => [item()]],
    ['the item by its key', () => [`${REQUESTS}/items?$filter=HubKey eq '${enquiry.key}'`]],
    ['the item by its author', () => [`${REQUESTS}/items?$select=HubMessage,AuthorId&$filter=AuthorId eq 11`]],
    ['a query', () => [`${REQUESTS}/getitems`, caml]],
    ['the data of a view', () => [`${REQUESTS}/RenderListDataAsStream`, stream]],
    ['search', () => ['/sites/hub/_api/search/query?querytext=\'nobody reads\'&selectproperties=\'Title,HubMessage\'']],
    ['the files of the item', () => [`${item()}/AttachmentFiles`]],
    ['items with their files', () => [`${REQUESTS}/items?$select=Id,AttachmentFiles/FileName&$expand=AttachmentFiles`]],
    ['a file', () => [`${item()}/AttachmentFiles('secret.txt')/$value`]]
  ])('is read by no other visitor or guest through %s', async (_, request) => {
    for (const person of ['visitor', 'guest', 'author']) {
      const [path, body] = request();
      const answer = await tenant.fetchAs(person, path, body && { method: 'POST', headers: CHANGE, body: JSON.stringify(body) });
      const text = await answer.text();
      expect(text).not.toMatch(/nobody else reads|secret\.txt/);
      expect([200, 404]).toContain(answer.status);
    }
  });

  it.each<[string, string, () => string, object | string | undefined]>([
    ['changed', 'MERGE', item, { HubMessage: 'Forged' }],
    ['deleted', 'DELETE', item, undefined],
    ['changed by its form', 'POST', () => `${item()}/validateUpdateListItem`, { formValues: [{ FieldName: 'HubMessage', FieldValue: 'Forged' }] }],
    ['given a file', 'POST', () => `${item()}/AttachmentFiles/add(FileName='forged.txt')`, 'forged'],
    ['robbed of its file', 'DELETE', () => `${item()}/AttachmentFiles('secret.txt')`, undefined],
    ['given another content of its file', 'PUT', () => `${item()}/AttachmentFiles('secret.txt')/$value`, 'forged']
  ])('is %s by no other visitor or guest', async (_, method, path, body) => {
    for (const person of ['visitor', 'guest', 'author']) {
      const answer = await tenant.fetchAs(person, path(), {
        method: 'POST', headers: { ...CHANGE, ...(method !== 'POST' && { 'X-HTTP-Method': method }) }, body: typeof body === 'object' ? JSON.stringify(body) : body
      });
      expect(answer.status).toBe(404);
    }
    const own = deskOf('member');
    expect([await own.find(enquiry.key), await own.attached(receipt)]).toEqual([receipt, ['secret.txt']]);
    expect((await stored(enquiry.key)).map(({ HubMessage }) => HubMessage)).toEqual([SECRET]);
    expect(await (await tenant.fetchAs('member', `${item()}/AttachmentFiles('secret.txt')/$value`)).text()).toBe(SECRET);
  });

  it('is neither found nor taken over by who knows its key and its number', async () => {
    for (const desk of [deskOf('visitor'), deskOf('guest')]) {
      expect(await desk.find(enquiry.key)).toBeUndefined();
      expect((await desk.send({ ...enquiry, message: 'Forged' })).id).not.toBe(receipt.id);
      await expect(desk.attach(receipt, aFile('forged.txt'))).rejects.toMatchObject({ kind: 'notFound' });
      await expect(desk.attached(receipt)).rejects.toMatchObject({ kind: 'notFound' });
    }
    expect((await stored(enquiry.key)).map(({ HubMessage }) => HubMessage)).toEqual([SECRET, 'Forged', 'Forged']);
  });
});

it('a guest sends with a file, and finds the own request again', async () => {
  const enquiry = anEnquiry();
  const receipt = await deskOf('guest').send(enquiry);
  await deskOf('guest').attach(receipt, aFile('it\'s 100% + Ω.pdf'));
  expect([await deskOf('guest').find(enquiry.key), await deskOf('guest').attached(receipt)]).toEqual([receipt, ['it\'s 100% + Ω.pdf']]);
});

it('who may read but not add is told so, and so is who may not even read', async () => {
  const enquiry = anEnquiry();
  for (const access of ['read', 'none'] as const) {
    tenant.tenant.setListAccess('Lists/ContactRequests', 'editor', access);
    await expect(deskOf('editor').send(enquiry)).rejects.toMatchObject({ kind: 'forbidden' });
  }
  expect(await stored(enquiry.key)).toHaveLength(0);
});

it.each([
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>&amp;'], ['formulas', '=HYPERLINK("https://evil.example","x")'], ['more formulas', '@SUM(1+1)*cmd|\' /C calc\'!A0'],
  ['what turns text around', 'pay \u202Efdp.exe\u202C now', 'pay fdp.exe now'], ['emoji of several letters', '👩‍💻 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301', '👩‍💻 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é'], ['NUL and other controls', 'a\u0000b\u0008c\u001b', 'abc'],
  ['half a pair', 'a\uD800b', 'a\uFFFDb'], ['lines of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'], ['quotes of queries', '\' or 1 eq 1; DROP TABLE "x" --'], ['placeholders', '{mailbox} ${1} %0a'],
  ['another language', 'Ελλάδα Łódź שלום Україна']
])('%s comes back as text, and nothing else of it', async (_, text, clean = text) => {
  const desk = deskOf('guest');
  const enquiry = anEnquiry({ subject: text, message: text, senderName: text, organisation: text, programme: text, role: text });
  const receipt = await desk.send(enquiry);
  const line = clean.replace(/\n/g, ' ');
  expect(await stored(enquiry.key)).toEqual([expect.objectContaining({ Title: line, HubMessage: clean, HubSenderName: line, HubOrganisation: line, HubProgramme: line, HubRole: line })]);
  // sent again it is the very same: nothing is written
  expect(await desk.send(enquiry)).toEqual(receipt);
  expect((await stored(enquiry.key)).map(item => item['odata.etag'])).toEqual(['"1"']);
  // spreadsheets calculate what begins so; exports put an apostrophe before it
  if (/^[=@]/.test(clean)) expect(FORMULA.test(String((await stored(enquiry.key))[0].HubMessage))).toBe(true);
});

it.each<[string, Parameters<typeof anEnquiry>[0], string]>([
  ['ten megabytes', { message: 'x'.repeat(10_000_000) }, 'refused'], ['a subject longer than a line', { subject: 'x'.repeat(256) }, 'refused'],
  ['a second header line', { senderEmail: 'a@b.example\r\nBcc: c@d.example' }, 'refused'], ['the same, encoded', { senderEmail: 'a@b.example%0aBcc:c@d.example' }, 'refused'],
  ['two addresses', { senderEmail: 'a@b.example,c@d.example' }, 'refused'], ['a mailbox that is none', { mailbox: 'a@b.example;c@d.example' }, 'setting'], ['no mailbox', { mailbox: '' }, 'setting']
])('%s never reaches the server', async (_, changes, kind) => {
  tenant.tenant.calls.clear();
  const start = performance.now();
  await expect(deskOf('member').send(anEnquiry(changes))).rejects.toMatchObject({ kind });
  expect(performance.now() - start).toBeLessThan(1000);
  expect(tenant.tenant.calls.list()).toEqual([]);
});
