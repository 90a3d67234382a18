import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const ROOT = path.resolve(__dirname, '../..');

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'
];

/** Where distributions keep Mozilla's NSS, which Chromium loads at start. */
const NSS = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'].map(folder => `${folder}/libnss3.so`);

/** Unpacks with the package's own code; a process of its own because the package is an ES module, which Jest cannot load. */
const UNPACK = `
  import chromium, { inflate } from '@sparticuz/chromium';
  import { createRequire } from 'node:module';
  import path from 'node:path';
  const main = createRequire(process.cwd() + '/x.js').resolve('@sparticuz/chromium');
  await chromium.executablePath();
  await inflate(path.join(path.dirname(main), '..', 'bin', 'al2023.tar.br'));
`;

/** Test processes run side by side: each unpacks into a folder of its own, and the first to finish gives it its name. */
function unpackedChromium(): string {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(ROOT, 'temp', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], { cwd: ROOT, env: { ...process.env, TMPDIR: partial }, stdio: 'inherit' });
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function packagedChromium(): LaunchOptions {
  const folder = unpackedChromium();
  const env: Record<string, string> = { ...process.env as Record<string, string> };
  if (!NSS.some(existsSync)) env.LD_LIBRARY_PATH = path.join(folder, 'al2023', 'lib');
  if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH = path.join(folder, 'fonts');
  return { executablePath: path.join(folder, 'chromium'), args: FLAGS, env };
}

async function installedBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ channel: 'chrome' });
  } catch (chromeFailure) {
    return chromium.launch({ channel: 'msedge' }).catch((edgeFailure: unknown) => {
      throw new AggregateError([chromeFailure, edgeFailure], 'Browser tests need Chrome or Edge installed, or CHROMIUM_PATH.');
    });
  }
}

/** A Chromium of its own for one test file: CHROMIUM_PATH, else the packaged one on Linux x64, else the installed Chrome or Edge. */
export async function launchBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return chromium.launch({ executablePath: CHROMIUM_PATH, args: FLAGS });
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.launch(packagedChromium());
  return installedBrowser();
}
