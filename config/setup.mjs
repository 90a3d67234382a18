// The door of every npm script: makes a fresh clone ready, then runs the task on the project's own Node.
// Runs on the host's Node (20 or later) before anything is installed, so it imports nothing but Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.installed-lock');
const isWindows = process.platform === 'win32';

/** What runs after the set-up: a gulp task first, then perhaps a program that takes the arguments. */
const SERVERS = {
  start: { task: 'package', program: 'sharepoint/local/main.ts' },
  tenant: { program: 'sharepoint/local/tenant/main.ts' }
};

/** Runs a command to its end, passing on Ctrl-C and termination; resolves with its exit code. */
function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env, shell: isWindows && command === 'npm' });
    const passOn = signal => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, passOn);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

async function install() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages as the lock file names them (about two minutes, once) …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) process.exit(code);
  writeFileSync(stamp, lock);
}

/** The Node that comes with the packages, or the host's own where it is the right one. */
function projectNode() {
  const own = join(bin, 'node');
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major === 22 && minor >= 14) return process.execPath;
  console.error(`This project needs Node 22.14 or a later 22; this is ${process.versions.node}. See .nvmrc.`);
  return process.exit(1);
}

const [task, ...args] = process.argv.slice(2);
await install();
const node = projectNode();
const env = { ...process.env, PATH: [dirname(node), bin, process.env.PATH].join(delimiter), NODE_NO_WARNINGS: '1' };
const gulp = name => run(node, [join(root, 'node_modules', 'gulp', 'bin', 'gulp.js'), '-L', name], env);

const server = SERVERS[task];
const isHelp = args.includes('--help');
if (!server) process.exit(await gulp(task));
if (server.task && !isHelp) {
  const code = await gulp(server.task);
  if (code !== 0) process.exit(code);
}
process.exit(await run(node, ['--import', 'tsx', join(root, server.program), ...args], env));
