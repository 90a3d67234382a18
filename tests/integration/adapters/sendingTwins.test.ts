import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpEnquiryDesk } from '../../../src/adapters/sharepoint/SpEnquiryDesk';
import type { Enquiry } from '../../../src/domain/enquiry/Enquiry';
import { anEnquiry } from '../../support/builders';
import { aFile, bytesOf } from '../../support/documents';
import {
  at, digestOf, endRequestsPage, holdWrite, kindOf, LISTS, openDesk, REQUESTS, spoil, startRequestsPage, stored, WEB
} from '../../support/requestsPage';

beforeEach(startRequestsPage);
afterEach(endRequestsPage);

/** Puts an item with the key of the enquiry into the list, as another tab would. @returns its ID */
async function addTwin(enquiry: Enquiry, { person = 'member', ...change }: Readonly<Record<string, unknown>> & { readonly person?: string } = {}): Promise<number> {
  const answer = await at.page.as(person)(`${REQUESTS}/items`, {
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
    expect(at.page.asked.filter(asked => asked === 'POST items')).toHaveLength(2);
    const items = await stored();
    expect(items.map(({ Id }) => Id)).toEqual([receipts[0].id]);
    expect(receipts[1]).toEqual(receipts[0]);
    expect([enquiry.message, 'From the other tab']).toContain(items[0].HubMessage);
  });

  it('a double click: the second waits for the first', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    const receipts = await Promise.all([desk.send(enquiry), desk.send(enquiry), desk.send(enquiry)]);
    expect(at.page.asked.filter(asked => asked === 'POST items')).toHaveLength(1);
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    expect(await stored()).toHaveLength(1);
  });

  it.each<[string, string, (own: Enquiry) => string]>([['earlier', PAST, own => own.message], ['later', FUTURE, () => 'From the other tab']])(
    'what was sent last stays, when the other tab sent %s', async (_, sentAt, expected) => {
      const [desk, enquiry] = [openDesk(), anEnquiry()];
      let twin = 0;
      at.page.intercept = (asked, go) => (asked === 'POST items' && twin === 0 ? addTwin(enquiry, { HubSentAt: sentAt }).then(id => { twin = id; return go(); }) : undefined);
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
    at.page.intercept = (asked, go) => {
      if (asked !== `DELETE items(${twin.id})`) return undefined;
      at.page.intercept = () => undefined;
      return openDesk().attach(twin, aFile('late.txt')).then(go);
    };
    await desk.find(enquiry.key);
    expect([await desk.attached(receipt), (await stored()).length]).toEqual([['late.txt'], 1]);
  });

  it('a file for an item that was united with another since goes to that one', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    let first = 0;
    at.page.intercept = (asked, go) => {
      if (asked === 'POST items' && first === 0) return addTwin(enquiry, { HubSentAt: PAST }).then(id => { first = id; return go(); });
      return asked === 'GET items' && first > 0 ? Promise.reject(new DOMException('The line is gone.', 'AbortError')) : undefined;
    };
    const receipt = await desk.send(enquiry);
    at.page.intercept = () => undefined;
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
    at.page.intercept = (asked, go) => {
      if (asked === 'POST items') return go().finally(() => { written = true; });
      return written ? Promise.reject(new DOMException('The line is gone.', 'AbortError')) : undefined;
    };
    const { id } = await desk.send(enquiry);
    expect((await stored()).map(({ Id }) => Id)).toEqual([id]);
  });

  it('does not trust an answer without what has just been written', async () => {
    const [desk, enquiry] = [openDesk(), anEnquiry()];
    let [first, stale] = [0, 1];
    at.page.intercept = (asked, go) => {
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
