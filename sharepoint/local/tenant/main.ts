import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { listen } from '../http/listen';
import { PEOPLE } from '../people';
import { tenantServer } from './serve';
import { openTenant } from './tenant';
import { HUB_WEB } from './webs';

const DEFAULT_PORT = 4320;
const DEFAULT_DATA = 'temp/tenant.sqlite';

const HELP = `The local SharePoint of the community hub: REST and Graph over a SQLite file.

  --port N     port to listen on, or the next free one (${DEFAULT_PORT})
  --data FILE  data file, made and filled when missing (${DEFAULT_DATA})
  --reset      start again from the first data
  --help       this text

Sign in with the cookie HubUser=<person> or "Authorization: Bearer <person>".
People: ${PEOPLE.map(person => person.key).join(', ')}.`;

const OPTIONS = {
  port: { type: 'string', default: String(DEFAULT_PORT) },
  data: { type: 'string', default: DEFAULT_DATA },
  reset: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false }
} as const;

/** A command line that cannot be followed. */
class UsageError extends Error {}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

function readArguments(): { readonly port: number; readonly data: string; readonly reset: boolean; readonly help: boolean } {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65535) throw new UsageError(`--port ${values.port} is no port number.`);
    return { ...values, port };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function removeData(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

async function serve(wantedPort: number, data: string, reset: boolean): Promise<void> {
  if (data !== ':memory:') mkdirSync(dirname(data), { recursive: true });
  if (reset) removeData(data);
  const tenant = openTenant({ dataFile: data, log: complain });
  const { origin, port, close } = await listen(tenantServer(tenant, complain), wantedPort);
  if (wantedPort !== 0 && port !== wantedPort) say(`Port ${wantedPort} is taken; listening on ${port} instead.`);
  say(`${origin}${HUB_WEB.path}/_api/web\nData: ${data}\nCtrl-C ends it.`);
  const end = (): void => {
    void close().then(() => tenant.close());
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

async function main(): Promise<void> {
  const { port, data, reset, help } = readArguments();
  if (help) say(HELP);
  else await serve(port, data, reset);
}

main().catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) complain('Try --help.');
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
