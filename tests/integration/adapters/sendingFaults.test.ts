import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpEnquiryDesk } from '../../../src/adapters/sharepoint/SpEnquiryDesk';
import type { Enquiry } from '../../../src/domain/enquiry/Enquiry';
import { openTenant, type Tenant } from '../../../sharepoint/local/tenant/tenant';
import { anEnquiry } from '../../support/builders';
import { aFile, bytesOf } from '../../support/documents';
import { inPlaceOfFetch } from '../../support/inPlaceOfFetch';

const WEB = 'http://hub.example/sites/hub';
const LISTS = { topics: '/sites/hub/Lists/ContactTopics', requests: '/sites/hub/Lists/ContactRequests' };
const REQUESTS = `${WEB}/_api/web/getList('${LISTS.requests}')`;

let tenant: Tenant;
let page: ReturnType<typeof inPlaceOfFetch>;
let seconds: number;

beforeEach(() => {
  seconds = 0;
  tenant = openTenant({ dataFile: ':memory:', now: () => new Date(Date.now() + seconds * 1000) });
  page = inPlaceOfFetch(tenant, 'member');
});
afterEach(() => {
  jest.restoreAllMocks();
  expect(tenant.refused).toEqual([]);
  tenant.close();
});

const openDesk = (): SpEnquiryDesk =>
  new SpEnquiryDesk(connect(WEB, undefined, { attempts: 2, firstWait: 0, longestWait: 1, timeout: 1000, renewsDigest: false }), LISTS, 'en-US', { sending: { looksAgain: [0, 0] } });

type Item = Readonly<Record<string, unknown>> & { readonly Id: number };

async function stored(): Promise<readonly Item[]> {
  return ((await (await page.as('owner')(`${REQUESTS}/items`)).json()) as { value: Item[] }).value;
}

async function asOwner(path: string, method: string, change: object): Promise<void> {
  const answer = await page.as('owner')(`${REQUESTS}/${path}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', 'X-HTTP-Method': method, 'IF-Match': '*', 'X-RequestDigest': await digestOfOwner() }, body: JSON.stringify(change)
  });
  expect(answer.ok).toBe(true);
}

/** As in a list of an older version: unique, and therefore open to all. */
async function makeUnique(): Promise<void> {
  await asOwner('', 'MERGE', { ReadSecurity: 1 });
  await asOwner('fields/getByInternalNameOrTitle(\'HubKey\')', 'MERGE', { EnforceUniqueValues: true });
}

const digestOfOwner = (): Promise<string> => digestOf('owner');

async function digestOf(person: string): Promise<string> {
  const answer = await page.as(person)(`${WEB}/_api/contextinfo`, { method: 'POST' });
  return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
}

/** The next such request is answered so. `after` the tenant has carried it out. */
function spoil(request: string, answer: () => Response, { after = false, times = 1 } = {}): void {
  let left = times;
  page.intercept = (asked, go) => (asked === request && left-- > 0 ? (after ? go() : Promise.resolve()).then(answer) : undefined);
}

const gone = (): Response => { throw new DOMException('The line is gone.', 'AbortError'); };
const empty = (): Response => new Response('', { headers: { 'content-type': 'application/json' } });
const kindOf = (attempt: Promise<unknown>): Promise<unknown> => attempt.then(() => 'done', (error: { kind: string }) => error.kind);

/** The next write is not carried out before it is told to be; the page hears nothing of it. */
function holdWrite(): () => Promise<Response> {
  let held: () => Promise<Response> = () => Promise.reject(new Error('Nothing is held.'));
  page.intercept = (asked, go) => {
    if (asked !== 'POST items') return undefined;
    [held, page.intercept] = [go, () => undefined];
    return Promise.reject(new DOMException('It took too long.', 'AbortError'));
  };
  return () => held();
}

describe('a server that carries a write out long after the page has given up', () => {
  it('has one item when the write is carried out before the person sends again', async () => {
    const [desk, enquiry, carryOut] = [openDesk(), anEnquiry(), holdWrite()];
    expect(await kindOf(desk.send(enquiry))).toBe('offline');
    expect(page.asked).toEqual(['GET items', 'POST contextinfo', 'POST items', 'GET items', 'GET items', 'GET items']);
    await carryOut();
    page.asked.splice(0);
    const receipt = await desk.send(enquiry);
    expect(page.asked).toEqual(['GET items', `GET items(${receipt.id})`]);
    expect((await stored()).map(({ Id }) => Id)).toEqual([receipt.id]);
  });

  it.each([true, false])('has one item, with the latest text, when that is between the look and the write of the next attempt (unique column: %s)', async isUnique => {
    if (isUnique) await makeUnique();
    const [desk, enquiry, carryOut] = [openDesk(), anEnquiry(), holdWrite()];
    await kindOf(desk.send(enquiry));
    page.intercept = (asked, go) => (asked === 'POST items' ? carryOut().then(go) : undefined);
    const receipt = await desk.send({ ...enquiry, message: 'What I really meant' });
    expect((await stored()).map(({ Id, HubMessage }) => [Id, HubMessage])).toEqual([[receipt.id, 'What I really meant']]);
  });

  it('is asked for the key by a page that was loaded again, and then has one item', async () => {
    const [enquiry, carryOut] = [anEnquiry(), holdWrite()];
    await kindOf(openDesk().send(enquiry));
    const desk = openDesk();
    expect(await desk.find(enquiry.key)).toBeUndefined();
    page.intercept = (asked, go) => (asked === 'POST items' ? go().finally(carryOut) : undefined);
    await desk.send(enquiry);
    expect(await stored()).toHaveLength(1);
  });
});

/** Puts an item with the key of the enquiry into the list, as another tab would. @returns its ID */
async function addTwin(enquiry: Enquiry, { person = 'member', ...change }: Readonly<Record<string, unknown>> & { readonly person?: string } = {}): Promise<number> {
  const answer = await page.as(person)(`${REQUESTS}/items`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', 'X-RequestDigest': await digestOf(person) },
    body: JSON.stringify({ Title: enquiry.subject, HubKey: enquiry.key, HubMessage: 'From the other tab', HubSenderName: 'Mila', HubSenderEmail: 'mila@contoso.example', HubMailbox: 'a@b.example', HubStatus: 'New', ...change })
  });
  return ((await answer.json()) as { Id: number }).Id;
}
const hasTexts = async (): Promise<readonly unknown[]> => (await stored()).map(({ Id, HubMessage }) => [Id, HubMessage]);
const PAST = '2020-01-01T00:00:00.000Z';
const FUTURE = '2099-01-01T00:00:00.000Z';

describe('two who send one key at the same moment', () => {
  it('two tabs: both look, both write, and both name the same item', async () => {
    const [one, other, enquiry] = [openDesk(), openDesk(), anEnquiry()];
    const receipts = await Promise.all([one.send(enquiry), other.send({ ...enquiry, message: 'From the other tab' })]);
    expect(page.asked.filter(asked => asked === 'POST items')).toHaveLength(2);
    const items = await stored();
    expect(items.map(({ Id }) => Id)).toEqual([receipts[0].id]);
    expect(receipts[1]).toEqual(receipts[0]);
    expect([enquiry.message, 'From the other tab']).toContain(items[0].HubMessage);
  });

  it('a double click: the second waits for the first', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    const receipts = await Promise.all([desk.send(enquiry), desk.send(enquiry), desk.send(enquiry)]);
    expect(page.asked.filter(asked => asked === 'POST items')).toHaveLength(1);
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    expect(await stored()).toHaveLength(1);
  });

  it.each<[string, string, (own: Enquiry) => string]>([['earlier', PAST, own => own.message], ['later', FUTURE, () => 'From the other tab']])(
    'what was sent last stays, when the other tab sent %s', async (_, sentAt, expected) => {
      const [desk, enquiry] = [openDesk(), anEnquiry()];
      let twin = 0;
      page.intercept = (asked, go) => (asked === 'POST items' && twin === 0 ? addTwin(enquiry, { HubSentAt: sentAt }).then(id => { twin = id; return go(); }) : undefined);
      const receipt = await desk.send(enquiry);
      expect(receipt.id).toBe(twin);
      expect(await hasTexts()).toEqual([[twin, expected(enquiry)]]);
    }
  );

  it('the files of a twin are kept, and what only bears the same name is not overwritten', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    const receipt = await desk.send(enquiry);
    for (const [name, text] of [['same.txt', 'same'], ['differs.txt', 'one']]) await desk.attach(receipt, aFile(name, bytesOf(text)));
    const twin = { id: await addTwin(enquiry, { HubSentAt: PAST }), reference: '' };
    for (const [name, text] of [['same.txt', 'same'], ['differs.txt', 'other'], ['more.txt', 'more']]) await desk.attach(twin, aFile(name, bytesOf(text)));
    expect(await desk.find(enquiry.key)).toEqual(receipt);
    expect(await hasTexts()).toEqual([[receipt.id, enquiry.message]]);
    expect([...await desk.attached(receipt)].sort()).toEqual([`${twin.id} differs.txt`, 'differs.txt', 'more.txt', 'same.txt']);
  });

  it('a twin that gets a file while it is united stays until the file is safe', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    const receipt = await desk.send(enquiry);
    const twin = { id: await addTwin(enquiry, { HubSentAt: PAST }), reference: '' };
    page.intercept = (asked, go) => {
      if (asked !== `DELETE items(${twin.id})`) return undefined;
      page.intercept = () => undefined;
      return openDesk().attach(twin, aFile('late.txt')).then(go);
    };
    await desk.find(enquiry.key);
    expect([await desk.attached(receipt), (await stored()).length]).toEqual([['late.txt'], 1]);
  });

  it('a file for an item that was united with another since goes to that one', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    let first = 0;
    page.intercept = (asked, go) => {
      if (asked === 'POST items' && first === 0) return addTwin(enquiry, { HubSentAt: PAST }).then(id => { first = id; return go(); });
      return asked === 'GET items' && first > 0 ? Promise.reject(new DOMException('The line is gone.', 'AbortError')) : undefined;
    };
    const receipt = await desk.send(enquiry);
    page.intercept = () => undefined;
    await openDesk().find(enquiry.key);
    expect(await hasTexts()).toEqual([[first, enquiry.message]]);
    await desk.attach(receipt, aFile('a.txt'));
    expect(await desk.attached({ id: first, reference: '' })).toEqual(['a.txt']);
  });

  it('a twin that an owner has begun to answer stays, and so does one that may not be deleted', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    const { id } = await desk.send(enquiry);
    const begun = await addTwin(enquiry, { HubStatus: 'In progress' });
    expect(await desk.find(enquiry.key)).toMatchObject({ id });
    expect((await stored()).map(({ Id }) => Id)).toEqual([id, begun]);
    const other = await addTwin(enquiry, { HubSentAt: FUTURE });
    spoil(`DELETE items(${other})`, () => Response.json({}, { status: 403 }));
    expect(await desk.send(enquiry)).toMatchObject({ id });
    expect(await hasTexts()).toEqual([[id, 'From the other tab'], [begun, 'From the other tab'], [other, 'From the other tab']]);
  });
});

describe('the second look', () => {
  it('that fails does not deny what is certain: the message is there', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    let written = false;
    page.intercept = (asked, go) => {
      if (asked === 'POST items') return go().finally(() => { written = true; });
      return written ? Promise.reject(new DOMException('The line is gone.', 'AbortError')) : undefined;
    };
    const { id } = await desk.send(enquiry);
    expect((await stored()).map(({ Id }) => Id)).toEqual([id]);
  });

  it('does not trust an answer without what has just been written', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    let [first, stale] = [0, 1];
    page.intercept = (asked, go) => {
      if (asked === 'POST items' && first === 0) return addTwin(enquiry, { HubSentAt: PAST }).then(id => { first = id; return go(); });
      return asked === 'GET items' && first > 0 && stale-- > 0 ? Promise.resolve(Response.json({ value: [] })) : undefined;
    };
    expect(await desk.send(enquiry)).toMatchObject({ id: first });
    expect(await hasTexts()).toEqual([[first, enquiry.message]]);
  });

  it('comes again by itself when an earlier write may still be under way', async () => {
    const connection = connect(WEB, undefined, { attempts: 2, firstWait: 0, longestWait: 1, timeout: 1000, renewsDigest: false });
    const desk = new SpEnquiryDesk(connection, LISTS, 'en-US', { sending: { looksAgain: [0, 0], looksLater: [300] } });
    const [enquiry, carryOut] = [anEnquiry(), holdWrite()];
    expect(await kindOf(desk.send(enquiry))).toBe('offline');
    const { id } = await desk.send({ ...enquiry, message: 'What I really meant' });
    await carryOut();
    expect(await stored()).toHaveLength(2);
    for (let tries = 0; (await stored()).length > 1 && tries < 100; tries++) await new Promise(resolve => setTimeout(resolve, 50));
    expect(await hasTexts()).toEqual([[id, 'What I really meant']]);
  });
});

describe('a form digest', () => {
  it('that has run out is renewed after the look, and the message goes', async () => {
    const desk = openDesk();
    await desk.send(anEnquiry());
    seconds = 1900; // the server's clock runs ahead of the page's
    page.asked.splice(0);
    await desk.send(anEnquiry());
    expect(page.asked).toEqual(['GET items', 'POST items', 'GET items', 'POST contextinfo', 'POST items', 'GET items']);
    expect(await stored()).toHaveLength(2);
  });

  it('that is refused for good means that the session has ended', async () => {
    const digest = (): Response => Response.json({ 'odata.error': { code: '-2130575251, Microsoft.SharePoint.SPException' } }, { status: 403 });
    spoil('POST items', digest, { times: 2 });
    expect(await kindOf(openDesk().send(anEnquiry()))).toBe('signedOut');
    expect(await stored()).toHaveLength(0);
  });
});

describe('nothing is claimed', () => {
  it('when a look is answered with nothing: that does not say that there is no item', async () => {
    spoil('GET items', empty);
    expect(await kindOf(openDesk().send(anEnquiry()))).toBe('server');
    expect(page.asked).toEqual(['GET items']);
  });

  it('when a change was answered with nothing and was not carried out', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    const { id } = await desk.send(enquiry);
    spoil(`MERGE items(${id})`, empty, { times: 9 });
    expect(await kindOf(desk.send({ ...enquiry, message: 'Other' }))).toBe('server');
  });

  it('of an item of somebody else that has the same key: nobody else sees or changes it', async () => {
    const enquiry = anEnquiry({ message: 'Mine' });
    await openDesk().send(enquiry);
    inPlaceOfFetch(tenant, 'guest');
    const desk = openDesk();
    expect(await desk.find(enquiry.key)).toBeUndefined();
    const { id } = await desk.send({ ...enquiry, message: 'Another' });
    expect((await stored()).map(({ Id, HubMessage }) => [Id, HubMessage])).toEqual([[id - 1, 'Mine'], [id, 'Another']]);
  });
});

it('a change of the text leaves the status to the owners', async () => {
  const [desk, enquiry] = [openDesk(), anEnquiry()];
  const { id } = await desk.send(enquiry);
  await asOwner(`items(${id})`, 'MERGE', { HubStatus: 'In progress' });
  await desk.send({ ...enquiry, message: 'Other', role: 'Auditor' });
  expect(await stored()).toEqual([expect.objectContaining({ HubStatus: 'In progress', HubMessage: 'Other', HubRole: 'Auditor' })]);
});

it('a change that is carried out late does not undo a later one', async () => {
  const [desk, enquiry] = [openDesk(), anEnquiry()];
  const { id } = await desk.send(enquiry);
  let carryOut: () => Promise<unknown> = () => Promise.reject(new Error('Nothing is held.'));
  let isHolding = true;
  page.intercept = (asked, go) => {
    if (asked !== `MERGE items(${id})` || !isHolding) return undefined;
    carryOut = go;
    return Promise.reject(new DOMException('It took too long.', 'AbortError'));
  };
  expect(await kindOf(desk.send({ ...enquiry, message: 'Second thoughts' }))).toBe('offline');
  isHolding = false;
  await desk.send({ ...enquiry, message: 'Third thoughts' });
  await carryOut();
  expect((await stored()).map(({ HubMessage }) => HubMessage)).toEqual(['Third thoughts']);
});

describe('how much one person may send', () => {
  const send = (desk = openDesk(), changes: Partial<Enquiry> = {}): Promise<unknown> => kindOf(desk.send(anEnquiry(changes)));

  it('is five in ten minutes, and says when it goes on; the same message may go again', async () => {
    const [desk, last] = [openDesk(), anEnquiry()];
    for (let sent = 1; sent < 5; sent++) expect(await send(desk)).toBe('done');
    await desk.send(last);
    const refusal: unknown = await desk.send(anEnquiry()).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ kind: 'tooMany', retryAfter: expect.any(Number) });
    expect((refusal as { retryAfter: number }).retryAfter / 60_000).toBeCloseTo(10, 0);
    expect(await kindOf(desk.send({ ...last, message: 'The same, corrected' }))).toBe('done');
    expect(await stored()).toHaveLength(5);
  });

  it('is counted of the own messages alone, though an owner sees all', async () => {
    const desk = openDesk();
    for (let sent = 1; sent <= 5; sent++) await send(desk);
    inPlaceOfFetch(tenant, 'owner');
    expect([await send(), await send()]).toEqual(['done', 'done']);
    const known = new SpEnquiryDesk(connect(WEB), LISTS, 'en-US', { authorId: 15 });
    for (let sent = 3; sent <= 5; sent++) expect(await send(known)).toBe('done');
    expect(await send(known)).toBe('tooMany');
  });

  it('does not keep those from sending who may not read, but what else fails does', async () => {
    spoil('GET items', () => Response.json({}, { status: 403 }));
    expect(await send()).toBe('done');
    spoil('GET items', () => Response.json({}, { status: 500 }));
    expect(await send()).toBe('server');
    expect(await stored()).toHaveLength(1);
  });
});

describe('files', () => {
  const content = async (id: number, name: string): Promise<string> => (await page.as('owner')(`${REQUESTS}/items(${id})/AttachmentFiles('${name}')/$value`)).text();

  it.each<[string, () => Response, boolean, string]>([
    ['arrives though its answer is lost', gone, true, 'done'], ['arrives though its answer is empty', empty, true, 'done'], ['is missing when the line broke before', gone, false, 'offline']
  ])('one %s, and its message stays', async (_, answer, after, outcome) => {
    const desk = openDesk();
    const receipt = await desk.send(anEnquiry());
    spoil(`POST items(${receipt.id})/AttachmentFiles/add(FileName='a.txt')`, answer, { after });
    expect(await kindOf(desk.attach(receipt, aFile('a.txt', bytesOf('first'))))).toBe(outcome);
    await desk.attach(receipt, aFile('a.txt', bytesOf('second')));
    expect([await desk.attached(receipt), await content(receipt.id, 'a.txt'), (await stored()).length]).toEqual([['a.txt'], 'second', 1]);
  });

  it('are not claimed when the list of files is answered with nothing', async () => {
    const desk = openDesk();
    const receipt = await desk.send(anEnquiry());
    page.intercept = asked => (asked.includes('AttachmentFiles') ? Promise.resolve(empty()) : undefined);
    expect(await kindOf(desk.attach(receipt, aFile('a.txt')))).toBe('server');
  });

  it('of a list that takes none are refused', async () => {
    const desk = openDesk();
    const receipt = await desk.send(anEnquiry());
    await asOwner('', 'MERGE', { EnableAttachments: false });
    expect(await kindOf(desk.attach(receipt, aFile('a.txt')))).toBe('forbidden');
  });
});
