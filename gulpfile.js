'use strict';
// The task menu. It orchestrates only: each step is a command of its own, run on the project's Node.
const { spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { parallel, series } = require('gulp');

const inRoot = (...parts) => path.join(__dirname, ...parts);

/** @param more variables of the environment @returns exit code of the command */
function execute(command, args, priority, more = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: __dirname, stdio: 'inherit', env: { ...process.env, ...more }, shell: process.platform === 'win32' });
    if (child.pid && priority !== undefined) os.setPriority(child.pid, priority);
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
}

/** A step that fails the task when its command does. */
function step(name, command, args, priority, more) {
  const task = async () => {
    console.log(`${name} …`);
    const code = await execute(command, args, priority, more);
    if (code !== 0) throw new Error(`${name}: "${command} ${args.join(' ')}" ended with ${code}`);
  };
  task.displayName = name;
  return task;
}

const clean = step('Clean', 'heft', ['clean']);
const bundle = step('Build the web parts', 'heft', ['build', '--clean', '--production']);
const zip = step('Write the solution package', 'heft', ['package-solution', '--production']);

/** Checks that run beside the tests take what those leave of the machine: tests look at the clock, checks do not. */
const BESIDE = os.constants.priority.PRIORITY_LOW;
const lint = step('Lint', 'eslint', ['--max-warnings', '0', '.'], BESIDE);
const structure = step('Check the import direction', 'depcruise', ['--config', 'config/dependency-cruiser.cjs', 'src', 'sharepoint/local', 'tests'], BESIDE);
const types = step('Check the types', 'tsc', ['--noEmit', '-p', 'tests'], BESIDE);

const generate = step('Write the feature files, the site script and the formatting', 'tsx', ['config/generate.ts']);
const searchBench = step('Measure the search', 'tsx', ['tests/bench/search.bench.ts']);
const pageBench = step('Measure the page', 'tsx', ['tests/bench/page.bench.ts']);
const sendingBench = step('Measure the sending', 'jest', ['--config', 'config/jest.config.js', '--selectProjects', 'integration', '--', 'sendingRuns'], undefined, { SENDING_RUNS: '1000' });
const screenshots = step('Take the screenshots of the documentation', 'tsx', ['tests/support/screenshots.ts']);

/** What the bundle is made of; while it stays the same, so does the bundle. */
const BUNDLE_INPUTS = ['src', 'config', 'teams', 'sharepoint/assets', 'package-lock.json', 'tsconfig.json'];
const bundleStamp = inRoot('temp', 'bundle.stamp');

function hashOf(inputs) {
  const hash = createHash('sha256');
  const add = name => {
    const file = inRoot(name);
    if (fs.statSync(file).isDirectory()) fs.readdirSync(file).sort().forEach(entry => add(path.join(name, entry)));
    else hash.update(name).update(fs.readFileSync(file));
  };
  inputs.forEach(add);
  return hash.digest('hex');
}

/** Builds and packages, unless nothing has changed since the last time. */
async function buildPackage() {
  const inputs = hashOf(BUNDLE_INPUTS);
  const isThere = fs.existsSync(inRoot('release', 'manifests')) && fs.existsSync(inRoot('sharepoint', 'solution', 'community-hub.sppkg'));
  if (isThere && fs.existsSync(bundleStamp) && fs.readFileSync(bundleStamp, 'utf8') === inputs) return;
  fs.rmSync(bundleStamp, { force: true });
  await bundle();
  await zip();
  fs.mkdirSync(path.dirname(bundleStamp), { recursive: true });
  fs.writeFileSync(bundleStamp, inputs);
}
buildPackage.displayName = 'package'; // gulp takes the name of a task from here

const JEST_RESULT = inRoot('temp', 'jest.json');

/** @returns whether the check passed */
async function passes(check) {
  try {
    await check();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

/** Every check and every level of tests; all run, whatever fails, and the last line counts them. */
async function test() {
  // the build first: it writes the types of the styles
  const built = await passes(buildPackage);
  const checks = Promise.all([lint, structure, types].map(passes));
  fs.mkdirSync(path.dirname(JEST_RESULT), { recursive: true });
  fs.rmSync(JEST_RESULT, { force: true });
  console.log('Run the tests …');
  const code = await execute('jest', ['--config', 'config/jest.config.js', '--json', '--outputFile', JEST_RESULT]);
  const outcomes = [built, ...await checks];
  let passed = outcomes.filter(Boolean).length;
  let failed = outcomes.length - passed;
  const result = fs.existsSync(JEST_RESULT) ? JSON.parse(fs.readFileSync(JEST_RESULT, 'utf8')) : undefined;
  passed += result?.numPassedTests ?? 0;
  failed += (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0) + (result?.numPendingTests ?? 0);
  if (code !== 0 && failed === 0) failed = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) throw new Error('not everything passed');
}

exports.clean = series(clean);
exports.package = buildPackage;
exports.lint = parallel(lint, structure, types);
exports.test = test;
exports.bench = series(buildPackage, sendingBench, searchBench, pageBench);
exports.generate = series(generate);
exports.screenshots = series(buildPackage, screenshots);
exports.default = buildPackage;
