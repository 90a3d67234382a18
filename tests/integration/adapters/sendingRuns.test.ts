import { cleanText } from '../../../src/domain/enquiry/content/clean';
import { openTenant, type Tenant } from '../../../sharepoint/local/tenant/tenant';
import { chanceOf } from '../../support/chance';
import { SendingPerson, type Sent } from '../../support/SendingPerson';
import { fetchInto } from '../../support/tenantInProcess';
import { type LineOptions, UnreliableLine } from '../../support/UnreliableLine';

const WEB = 'http://hub.example/sites/hub';
const REQUESTS = `${WEB}/_api/web/getList('/sites/hub/Lists/ContactRequests')`;
const PEOPLE = ['member', 'guest', 'author', 'owner'];
const HOUR = 60 * 60 * 1000;

/** Put back after the test. No spies stand in for them: those remember every call. */
const REAL = { setTimeout, fetch, now: Date.now };

let tenant: Tenant;
let clock: number;
let server: (person: string) => (url: string, init?: RequestInit) => Promise<Response>;

beforeEach(() => {
  clock = Date.parse('2026-11-30T08:00:00Z');
  Date.now = () => clock;
  // PnPjs begins every request with a timer of no length, which lasts a millisecond
  globalThis.setTimeout = ((task: () => void, delay = 0) => (delay > 1 ? REAL.setTimeout(task, delay) : setImmediate(task))) as typeof setTimeout;
  tenant = openTenant({ dataFile: ':memory:', now: () => new Date(clock) });
  const send = fetchInto(tenant);
  server = person => (url, init = {}) => {
    const headers = new Headers({ Accept: 'application/json;odata=nometadata', ...init.headers });
    headers.set('Cookie', `HubUser=${person}`);
    return send(url, { ...init, headers });
  };
});
afterEach(() => {
  Object.assign(globalThis, { setTimeout: REAL.setTimeout, fetch: REAL.fetch });
  Date.now = REAL.now;
  expect(tenant.refused).toEqual([]);
  tenant.close();
});

interface Item {
  readonly Id: number;
  readonly HubMessage: string;
  readonly HubStatus: string;
}

/** What is really in the list, by a good line and past item security. */
async function itemsOf(key: string): Promise<readonly Item[]> {
  const answer = await server('administrator')(`${REQUESTS}/items?$select=Id,HubMessage,HubStatus&$filter=HubKey eq '${key}'`);
  return ((await answer.json()) as { value: Item[] }).value;
}

async function contentOf(item: number, name: string): Promise<string> {
  const answer = await server('administrator')(`${REQUESTS}/items(${item})/AttachmentFiles('${encodeURIComponent(name.replace(/'/g, '\'\''))}')/$value`);
  return answer.text();
}

async function namesOf(item: number): Promise<readonly string[]> {
  const answer = await server('administrator')(`${REQUESTS}/items(${item})/AttachmentFiles`);
  return ((await answer.json()) as { value: { FileName: string }[] }).value.map(({ FileName }) => FileName);
}

/** One person with one message. Throws when something is lost, doubled or claimed. */
async function run(seed: number, options: LineOptions, total: Totals): Promise<void> {
  const chance = chanceOf(seed);
  clock += 3 * HOUR; // nobody sends more than one may
  const line = new UnreliableLine(server(chance.oneOf(PEOPLE)), chance, options);
  globalThis.fetch = (url, init) => line.fetch(String(url), init);
  const sent = await new SendingPerson(WEB, line, chance).send(checkItem);
  if (await line.finish() > 0 || sent.files.length > 0 || !sent.receipt) await checkItem(sent);
  if (sent.receipt) total.confirmed++;
  else total.givenUp++;
  for (const name of ['requests', 'faults', 'late'] as const) total[name] += line.counts[name];
  total.files += sent.files.length;
}

/** A confirmed request is one item that says what was sent last; who gave up has left one at most. */
async function checkItem({ key, receipt, message, files }: Sent): Promise<void> {
  const items = await itemsOf(key);
  if (!receipt) return expect(items.length).toBeLessThanOrEqual(1);
  expect(items).toEqual([expect.objectContaining({ Id: receipt.id, HubMessage: cleanText(message), HubStatus: 'New' })]);
  if (files.length === 0) return;
  expect([...await namesOf(receipt.id)].sort()).toEqual(files.map(({ name }) => name).sort());
  for (const file of files) expect(await contentOf(receipt.id, file.name)).toBe(Buffer.from(await file.arrayBuffer()).toString());
}

interface Totals { confirmed: number; givenUp: number; requests: number; faults: number; late: number; files: number }

async function runs(from: number, to: number, options: LineOptions, total: Totals): Promise<void> {
  for (let seed = from; seed <= to; seed++) {
    await run(seed, options, total).catch((error: unknown) => {
      throw new Error(`Run ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
  }
}

/** An owner makes the key a column like others. */
async function removeUniqueness(): Promise<void> {
  const answer = await fetchInto(tenant)(`${REQUESTS}/fields/getByInternalNameOrTitle('HubKey')`, {
    method: 'POST', headers: { Authorization: 'Bearer owner', Accept: 'application/json', 'Content-Type': 'application/json', 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' },
    body: JSON.stringify({ EnforceUniqueValues: false })
  });
  expect(answer.status).toBe(204);
}

test('a thousand people send on a line on which everything goes wrong: each confirmed request is one item, and no other is claimed', async () => {
  const total: Totals = { confirmed: 0, givenUp: 0, requests: 0, faults: 0, late: 0, files: 0 };
  const start = performance.now();
  await runs(1, 800, { longestDelay: 12, hasStaleReads: true }, total);
  await removeUniqueness();
  // no client sees coming what is carried out when its last attempt has ended, and a copy that lags behind hides what was written
  await runs(801, 1000, { longestDelay: 3, hasStaleReads: false }, total);

  const n = (value: number): string => value.toLocaleString('en');
  process.stdout.write(
    `1,000 runs of sending, 200 of them without a unique column: ${n(total.confirmed)} confirmed, each in one item; ${n(total.givenUp)} given up; 0 lost, 0 doubled, 0 claimed; `
    + `${n(total.files)} files, each once; ${n(total.faults)} faults in ${n(total.requests)} requests, ${n(total.late)} writes carried out late; ${((performance.now() - start) / 1000).toFixed(1)} s\n`
  );
  expect(total.confirmed + total.givenUp).toBe(1000);
  expect(total.confirmed).toBeGreaterThan(900);
  expect(total.faults).toBeGreaterThan(2000);
  expect(total.late).toBeGreaterThan(150);
}, 240_000);
