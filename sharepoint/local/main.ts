import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startHub } from './hub/startHub';

const DEFAULT_PORT = 4321;
const DEFAULT_DATA = 'temp/hub.sqlite';

const HELP = `The local hub: a SharePoint page with the built web parts, on a local SharePoint.

  --port N     port to listen on, or the next free one (${DEFAULT_PORT})
  --no-open    do not open the browser
  --data FILE  data file, made and filled when missing; :memory: keeps nothing (${DEFAULT_DATA})
  --reset      start again from the first data
  --help       this text`;

const OPTIONS = {
  port: { type: 'string', default: String(DEFAULT_PORT) },
  'no-open': { type: 'boolean', default: false },
  data: { type: 'string', default: DEFAULT_DATA },
  reset: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false }
} as const;

interface Arguments {
  readonly port: number;
  readonly open: boolean;
  readonly data: string;
  readonly reset: boolean;
  readonly help: boolean;
}

/** A command line that cannot be followed. */
class UsageError extends Error {}

const messageOf = (error: unknown): string => error instanceof Error ? error.message : String(error);
const say = (line: string): unknown => process.stdout.write(`${line}\n`);
const complain = (line: string): unknown => process.stderr.write(`${line}\n`);

function readArguments(): Arguments {
  let values;
  try {
    ({ values } = parseArgs({ options: OPTIONS }));
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) throw new UsageError(`--port ${values.port} is no port number.`);
  return { port, open: !values['no-open'], data: values.data, reset: values.reset, help: values.help };
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'], win32: ['cmd', '/c', 'start', '""'], linux: ['xdg-open']
};

/** The hub works without a browser of its own, so a machine that cannot open one only says so. */
function openBrowser(url: string): void {
  const [command, ...options] = OPENERS[process.platform] ?? ['xdg-open'];
  const browser = spawn(command, [...options, url], { stdio: 'ignore', detached: true });
  browser.on('error', error => say(`No browser was opened (${error.message}). Open the address yourself.`));
  browser.unref();
}

function prepareData(file: string, reset: boolean): void {
  if (file === ':memory:') return;
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  if (reset) for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

async function serve({ port: wanted, open, data, reset }: Arguments): Promise<void> {
  prepareData(data, reset);
  const { origin, port, close } = await startHub({ port: wanted, dataFile: data, log: complain });
  if (wanted !== 0 && port !== wanted) say(`Port ${wanted} is taken; listening on ${port} instead.`);
  say(`${origin}/\nData: ${data}\nCtrl-C ends it.`);
  const end = (): void => {
    close().catch((error: unknown) => {
      complain(messageOf(error));
      process.exitCode = 1;
    });
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  if (open) openBrowser(`${origin}/`);
}

async function main(): Promise<void> {
  const options = readArguments();
  if (options.help) say(HELP);
  else await serve(options);
}

main().catch((error: unknown) => {
  complain(messageOf(error));
  if (error instanceof UsageError) complain('Try --help.');
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
