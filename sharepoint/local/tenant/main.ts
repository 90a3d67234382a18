import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { listen } from '../http/listen';
import { PEOPLE } from '../people';
import { HUB_CONTENT, withGeneratedItems } from './content';
import { tenantServer } from './serve';
import { openTenant } from './tenant';
import { HUB_WEB } from './webs';

const DEFAULT_PORT = 4320;
const DEFAULT_DATA = 'temp/tenant.sqlite';

const HELP = `The local SharePoint of the community hub: REST and Graph over a SQLite file.

  --port N     port to listen on, or the next free one (${DEFAULT_PORT})
  --data FILE  data file, made and filled when missing (${DEFAULT_DATA})
  --reset      start again from the first data
  --items N    with a new data file: N generated items more in Communities (0)
  --help       this text

Sign in with the cookie HubUser=<person> or "Authorization: Bearer <person>".
People: ${PEOPLE.map(person => person.key).join(', ')}.`;

const OPTIONS = {
  port: { type: 'string', default: String(DEFAULT_PORT) },
  data: { type: 'string', default: DEFAULT_DATA },
  reset: { type: 'boolean', default: false },
  items: { type: 'string', default: '0' },
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

interface Arguments {
  readonly port: number;
  readonly data: string;
  readonly reset: boolean;
  readonly items: number;
  readonly help: boolean;
}

/** Of --items; more would not tell more. */
const MOST_ITEMS = 1_000_000;

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65535) throw new UsageError(`--port ${values.port} is no port number.`);
    const items = Number(values.items);
    if (!/^\d+$/.test(values.items) || items > MOST_ITEMS) throw new UsageError(`--items ${values.items} is no number up to ${MOST_ITEMS}.`);
    if (items > 0 && !values.reset && existsSync(values.data)) throw new UsageError(`--items needs a new data file, and ${values.data} exists; add --reset.`);
    return { ...values, port, items };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function removeData(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

async function serve({ port: wantedPort, data, reset, items }: Arguments): Promise<void> {
  if (data !== ':memory:') mkdirSync(dirname(data), { recursive: true });
  if (reset) removeData(data);
  const tenant = openTenant({ dataFile: data, log: complain, content: withGeneratedItems(HUB_CONTENT, items) });
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
  const options = readArguments();
  if (options.help) say(HELP);
  else await serve(options);
}

main().catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) complain('Try --help.');
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
