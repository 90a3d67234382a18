import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');

test('every npm script leads to a server or to a task of the menu', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const tasks = execFileSync(process.execPath, ['node_modules/gulp/bin/gulp.js', '--tasks-simple'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
  for (const name of Object.keys(scripts)) {
    expect(scripts[name]).toBe(`node config/setup.mjs ${name}`);
    if (!['start', 'tenant'].includes(name)) expect(tasks).toContain(name);
  }
});
