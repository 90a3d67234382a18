import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../sharepoint/local/tenant/storage/database';

const ROOT = join(__dirname, '..', '..', '..');
const ITEMS = "_api/web/getList('/sites/hub/Lists/ContactTopics')/items";
const HEADERS = { Authorization: 'Bearer owner', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' };

const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
const dataFile = join(folder, 'tenant.sqlite');
let running: ChildProcess | undefined;
afterEach(() => running?.kill('SIGKILL'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the tenant as its npm script does. @returns address of the site, and the milliseconds until it listened */
async function start(...options: readonly string[]): Promise<{ webUrl: string; milliseconds: number }> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'sharepoint/local/tenant/main.ts', '--port', '0', '--data', dataFile, ...options], { cwd: ROOT });
  running = child;
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, webUrl] = /(http:\S+)\/_api/.exec(output) ?? [];
      if (webUrl) resolve({ webUrl, milliseconds: performance.now() - begun });
    });
    child.on('close', code => reject(new Error(`The tenant ended with ${code}: ${output}`)));
  });
}

async function kill(): Promise<void> {
  const child = running as ChildProcess;
  const closed = new Promise(resolve => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

test('starts with the first data in under two seconds', async () => {
  const { webUrl, milliseconds } = await start('--reset');
  const response = await fetch(`${webUrl}/_api/web/lists/getByTitle('Communities')/items?$top=100`, { headers: HEADERS });
  expect(((await response.json()) as { value: unknown[] }).value).toHaveLength(27);
  console.log(`The tenant was up in ${milliseconds.toFixed(0)} ms`);
  expect(milliseconds).toBeLessThan(2_000);
});

test('killed in the middle of writes, it keeps every row that it confirmed, in a sound database', async () => {
  const { webUrl } = await start('--reset');
  const confirmed = new Set<number>();
  const life = { isOver: false };
  const writer = async (name: number): Promise<void> => {
    for (let count = 0; !life.isOver; count++) {
      const response = await fetch(`${webUrl}/${ITEMS}`, { method: 'POST', headers: HEADERS, body: JSON.stringify({ Title: `Topic ${name}/${count}`, HubMailbox: `${'x'.repeat(200)}@x.test` }) }).catch(() => undefined);
      const item = (await response?.json().catch(() => undefined)) as { Id: number } | undefined;
      if (item) confirmed.add(item.Id);
    }
  };
  const writers = [1, 2, 3, 4].map(writer);
  while (confirmed.size < 40) await new Promise(resolve => setTimeout(resolve, 5));
  await kill();
  life.isOver = true;
  await Promise.all(writers);

  const { database } = openDatabase(dataFile);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
  const again = await start();
  const response = await fetch(`${again.webUrl}/${ITEMS}?$select=Id&$top=5000`, { headers: HEADERS });
  const ids = new Set(((await response.json()) as { value: { Id: number }[] }).value.map(item => item.Id));
  expect([...confirmed].filter(id => !ids.has(id))).toEqual([]);
});
