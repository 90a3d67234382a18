import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpEnquiryDesk } from '../../../src/adapters/sharepoint/SpEnquiryDesk';
import type { Enquiry } from '../../../src/domain/enquiry/Enquiry';
import { anEnquiry } from '../../support/builders';
import { aFile, bytesOf } from '../../support/documents';
import { inPlaceOfFetch } from '../../support/inPlaceOfFetch';
import {
  asOwner, at, empty, endRequestsPage, gone, holdWrite, kindOf, LISTS, makeUnique, openDesk, REQUESTS, spoil, startRequestsPage, stored, WEB
} from '../../support/requestsPage';

beforeEach(startRequestsPage);
afterEach(endRequestsPage);

describe('a server that carries a write out long after the page has given up', () => {
  it('has one item when the write is carried out before the person sends again', async () => {
    const [desk, enquiry, carryOut] = [openDesk(), anEnquiry(), holdWrite()];
    expect(await kindOf(desk.send(enquiry))).toBe('offline');
    expect(at.page.asked).toEqual(['GET items', 'POST contextinfo', 'POST items', 'GET items', 'GET items', 'GET items']);
    await carryOut();
    at.page.asked.splice(0);
    const receipt = await desk.send(enquiry);
    expect(at.page.asked).toEqual(['GET items', `GET items(${receipt.id})`]);
    expect((await stored()).map(({ Id }) => Id)).toEqual([receipt.id]);
  });

  it.each([true, false])('has one item, with the latest text, when that is between the look and the write of the next attempt (unique column: %s)', async isUnique => {
    if (isUnique) await makeUnique();
    const [desk, enquiry, carryOut] = [openDesk(), anEnquiry(), holdWrite()];
    await kindOf(desk.send(enquiry));
    at.page.intercept = (asked, go) => (asked === 'POST items' ? carryOut().then(go) : undefined);
    const receipt = await desk.send({ ...enquiry, message: 'What I really meant' });
    expect((await stored()).map(({ Id, HubMessage }) => [Id, HubMessage])).toEqual([[receipt.id, 'What I really meant']]);
  });

  it('is asked for the key by a page that was loaded again, and then has one item', async () => {
    const [enquiry, carryOut] = [anEnquiry(), holdWrite()];
    await kindOf(openDesk().send(enquiry));
    const desk = openDesk();
    expect(await desk.find(enquiry.key)).toBeUndefined();
    at.page.intercept = (asked, go) => (asked === 'POST items' ? go().finally(carryOut) : undefined);
    await desk.send(enquiry);
    expect(await stored()).toHaveLength(1);
  });
});

describe('a form digest', () => {
  it('that has run out is renewed after the look, and the message goes', async () => {
    const desk = openDesk();
    await desk.send(anEnquiry());
    at.seconds = 1900; // the server's clock runs ahead of the page's
    at.page.asked.splice(0);
    await desk.send(anEnquiry());
    expect(at.page.asked).toEqual(['GET items', 'POST items', 'GET items', 'POST contextinfo', 'POST items', 'GET items']);
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
    expect(at.page.asked).toEqual(['GET items']);
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
    inPlaceOfFetch(at.tenant, 'guest');
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
  at.page.intercept = (asked, go) => {
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
    inPlaceOfFetch(at.tenant, 'owner');
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
  const content = async (id: number, name: string): Promise<string> => (await at.page.as('owner')(`${REQUESTS}/items(${id})/AttachmentFiles('${name}')/$value`)).text();

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
    at.page.intercept = asked => (asked.includes('AttachmentFiles') ? Promise.resolve(empty()) : undefined);
    expect(await kindOf(desk.attach(receipt, aFile('a.txt')))).toBe('server');
  });

  it('of a list that takes none are refused', async () => {
    const desk = openDesk();
    const receipt = await desk.send(anEnquiry());
    await asOwner('', 'MERGE', { EnableAttachments: false });
    expect(await kindOf(desk.attach(receipt, aFile('a.txt')))).toBe('forbidden');
  });
});
