import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const ROOT = path.resolve(__dirname, '../../..');

jest.setTimeout(60_000);

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Waits for a text in the output. */
  says(text: string | RegExp): Promise<void>;
  /** Exit code. */
  readonly ended: Promise<number | null>;
}

function run(...options: readonly string[]): Run {
  const child = spawn(process.execPath, [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'sharepoint/local/main.ts', ...options], { cwd: ROOT });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const ended = new Promise<number | null>(resolve => child.on('close', resolve));
  const says = async (text: string | RegExp): Promise<void> => {
    while (!(typeof text === 'string' ? output.includes(text) : text.test(output))) {
      if (child.exitCode !== null) throw new Error(`It ended without saying ${String(text)}:\n${output}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };
  return { child, output: () => output, says, ended };
}

describe('the command line of the hub', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('explains itself', async () => {
    const { ended, output } = run('--help');
    expect(await ended).toBe(0);
    for (const option of ['--port', '--no-open', '--data', '--reset', '--help']) expect(output()).toContain(option);
  });

  it.each([['--bogus'], ['--port', 'abc'], ['--port', '70000']])('refuses %s %s', async (...options) => {
    const { ended, output } = run(...options);
    expect(await ended).toBe(2);
    expect(output()).toContain(options.at(-1));
    expect(output()).toContain('--help');
  });

  it('serves on the next port when the wanted one is taken, and ends on SIGTERM', async () => {
    const squatter = http.createServer();
    await new Promise<void>(resolve => squatter.listen(0, '127.0.0.1', resolve));
    const { port } = squatter.address() as AddressInfo;
    const { child, says, ended, output } = run('--port', String(port), '--no-open', '--data', ':memory:');
    await says('Ctrl-C ends it.');
    expect(output()).toContain(`Port ${port} is taken`);
    const [, origin] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(output()) ?? [];
    expect((await fetch(`${origin}/`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await new Promise(resolve => squatter.close(resolve));
  });

  it('keeps its data in a file until it is told to start again', async () => {
    const file = path.join(folder, 'sub', 'hub.sqlite');
    const serve = async (...more: readonly string[]): Promise<void> => {
      const { child, says, ended } = run('--port', '0', '--no-open', '--data', file, ...more);
      await says('Ctrl-C ends it.');
      child.kill('SIGINT');
      expect(await ended).toBe(0);
    };
    const marked = (mark: boolean): boolean => {
      const database = new DatabaseSync(file);
      if (mark) database.exec('CREATE TABLE mark (x)');
      const found = database.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'mark'").get();
      database.close();
      return found?.n === 1;
    };
    await serve();
    expect(marked(true)).toBe(true);
    await serve();
    expect(marked(false)).toBe(true);
    await serve('--reset');
    expect(marked(false)).toBe(false);
  });
});
