import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command line that cannot be followed. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/** What every server of the local SharePoint is asked for. */
export interface Asked<O extends Options> {
  readonly port: number;
  /** A path, or `:memory:`. */
  readonly data: string;
  readonly reset: boolean;
  /** A new data file gets no lists: the site before anything was made. */
  readonly empty: boolean;
  /** The program's own options. */
  readonly own: Values<O>;
}

export interface Serving {
  /** Where to look. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface Program<O extends Options> {
  readonly about: string;
  readonly defaultPort: number;
  readonly defaultData: string;
  /** Of --empty, so that the usual data is kept. */
  readonly emptyData: string;
  /** Beside --port, --data, --reset, --empty and --help. */
  readonly options: O;
  /** A line of --help for each of them. */
  readonly help: readonly (readonly [flag: string, says: string])[];
  readonly footer?: string;
  /** Refuses what is wrong before anything is touched. @throws UsageError */
  check?(asked: Asked<O>): void;
  start(asked: Asked<O>, complain: (line: string) => void): Promise<Serving>;
}

/** Runs a server until it is interrupted. Ends with 2 when the command line cannot be followed, with 1 when the server cannot start. */
export function serveFromCommandLine<O extends Options>(program: Program<O>): void {
  run(program).catch((error: unknown) => {
    complain(messageOf(error));
    if (error instanceof UsageError) complain('Try --help.');
    process.exitCode = error instanceof UsageError ? 2 : 1;
  });
}

async function run<O extends Options>(program: Program<O>): Promise<void> {
  const asked = readArguments(program);
  if (!asked) return say(helpOf(program));
  program.check?.(asked);
  prepareData(asked.data, asked.reset);
  const { address, port, close } = await program.start(asked, complain);
  if (asked.port !== 0 && port !== asked.port) say(`Port ${asked.port} is taken; listening on ${port} instead.`);
  say(`${address}\nData: ${asked.data}\nCtrl-C ends it.`);
  const end = (): void => {
    close().catch((error: unknown) => {
      complain(messageOf(error));
      process.exitCode = 1;
    });
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** @returns nothing when help is wanted */
function readArguments<O extends Options>({ defaultPort, defaultData, emptyData, options }: Program<O>): Asked<O> | undefined {
  const common = {
    port: { type: 'string', default: String(defaultPort) }, data: { type: 'string' }, reset: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false }, help: { type: 'boolean', default: false }
  } as const;
  try {
    const { values } = parseArgs({ options: { ...options, ...common } });
    const { port, data, reset, empty, help, ...own } = values as typeof values & Values<typeof common>;
    if (!/^\d+$/.test(port) || Number(port) > 65535) throw new UsageError(`--port ${port} is no port number.`);
    return help ? undefined : { port: Number(port), data: data ?? (empty ? emptyData : defaultData), reset, empty, own: own as unknown as Values<O> };
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

function helpOf<O extends Options>({ about, defaultPort, defaultData, emptyData, help, footer }: Program<O>): string {
  const lines: Program<O>['help'] = [
    ['--port N', `port to listen on, or the next free one (${defaultPort})`],
    ['--data FILE', `data file, made and filled when missing; :memory: keeps nothing (${defaultData})`],
    ['--reset', 'start again from the first data'],
    ['--empty', `with a new data file: a page without parts and no lists (data: ${emptyData})`],
    ...help,
    ['--help', 'this text']
  ];
  return [about, '', ...lines.map(([flag, says]) => `  ${flag.padEnd(13)}${says}`), ...(footer ? ['', footer] : [])].join('\n');
}

function prepareData(file: string, reset: boolean): void {
  if (file === ':memory:') return;
  mkdirSync(dirname(resolve(file)), { recursive: true });
  if (reset) for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
