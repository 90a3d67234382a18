import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '../../../sharepoint/local/http/listen';

let folder: string;
let dataFile: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tenant-'));
  dataFile = path.join(folder, 'tenant.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  const root = path.resolve(__dirname, '../../..');

  function run(...args: string[]): { readonly output: Promise<string>; readonly end: Promise<{ code: number | null; output: string }>; stop(): void } {
    const child = spawn(process.execPath, ['--import', 'tsx', 'sharepoint/local/tenant/main.ts', ...args], { cwd: root });
    let text = '';
    let started: (output: string) => void;
    const output = new Promise<string>(resolve => { started = resolve; });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { text += chunk.toString(); if (text.includes('Ctrl-C')) started(text); });
    const end = new Promise<{ code: number | null; output: string }>(resolve => {
      child.on('close', code => { started(text); resolve({ code, output: text }); });
    });
    return { output, end, stop: () => child.kill('SIGINT') };
  }

  it('helps, and refuses what it does not know with code 2', async () => {
    const [help, unknown, port] = await Promise.all([run('--help').end, run('--nope').end, run('--port', 'x').end]);
    expect([help.code, help.output]).toEqual([0, expect.stringContaining('--reset')]);
    expect([unknown.code, unknown.output]).toEqual([2, expect.stringContaining('--nope')]);
    expect([port.code, port.output]).toEqual([2, expect.stringContaining('--port x is no port number.')]);
  }, 20_000);

  it('serves until it is interrupted, and says when it had to take another port', async () => {
    const blocker = await listen(createServer(), 0);
    const tenant = run('--port', String(blocker.port), '--data', dataFile, '--reset');
    const output = await tenant.output;
    const url = /http:\/\/\S+/.exec(output)?.[0] ?? '';
    expect(output).toContain(`Port ${blocker.port} is taken`);
    expect((await fetch(`${url}?$select=Title`, { headers: { Accept: 'application/json', Authorization: 'Bearer visitor' } })).status).toBe(200);
    tenant.stop();
    expect((await tenant.end).code).toBe(0);
    await blocker.close();
  }, 20_000);

  const itemsUrl = (output: string): string => `${new URL(/http:\/\/\S+/.exec(output)?.[0] ?? '').origin}/sites/hub/_api/web/getList('/sites/hub/Lists/Communities')/items`;
  const OWNER = { Accept: 'application/json;odata=nometadata', Authorization: 'Bearer owner' };

  it('starts empty in a data file of its own', async () => {
    const tenant = run('--port', '0', '--data', dataFile, '--empty');
    const { origin } = new URL(/http:\/\/\S+/.exec(await tenant.output)?.[0] ?? '');
    const read = async (path: string): Promise<unknown> => ((await (await fetch(`${origin}/sites/hub/_api/${path}`, { headers: OWNER })).json()) as { value: unknown }).value;
    expect(await read('web/lists?$select=Title')).toEqual([{ Title: 'Site Pages' }]);
    expect(await read('sitepages/pages?$select=Title,CanvasContent1')).toEqual([{ Title: 'Communities', CanvasContent1: '[]' }]);
    tenant.stop();
    await tenant.end;
    const [help, wrong] = await Promise.all([run('--help').end, run('--empty', '--items', '3').end]);
    expect(help.output).toContain('temp/tenant-empty.sqlite');
    expect([wrong.code, wrong.output]).toEqual([2, expect.stringContaining('--empty leaves out')]);
  }, 20_000);

  it('loads generated items into a new data file only', async () => {
    const tenant = run('--port', '0', '--data', dataFile, '--items', '300');
    const url = `${itemsUrl(await tenant.output)}?$select=Id&$top=5000`;
    expect((await (await fetch(url, { headers: OWNER })).json() as { value: unknown[] }).value).toHaveLength(327);
    tenant.stop();
    await tenant.end;
    const [again, wrong] = await Promise.all([run('--data', dataFile, '--items', '300').end, run('--items', 'many').end]);
    expect([again.code, again.output]).toEqual([2, expect.stringContaining('add --reset')]);
    expect([wrong.code, wrong.output]).toEqual([2, expect.stringContaining('--items many is no number')]);
  }, 20_000);
});
