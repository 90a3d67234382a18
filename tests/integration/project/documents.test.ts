import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const ROOT = join(__dirname, '..', '..', '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());

test('the request that the README shows adds a community', async () => {
  const [, url, headers, body] = /curl -X POST http:\/\/127\.0\.0\.1:4321(\S+) \\\n((?:\s+-H '[^']+'| \\\n)+)\s+-d '([^']+)'/.exec(README) ?? [];
  const response = await fetch(tenant.origin + url.replace(/\\(?=[()'])/g, ''), {
    method: 'POST', body, headers: Object.fromEntries([...headers.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name, value]) => [name, value]))
  });
  expect({ status: response.status, item: await response.json() }).toMatchObject({ status: 201, item: { Title: 'Climate change' } });
});

test('every npm script that the documents name is there, and every file', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const document of ['README.md', 'CONTRIBUTING.md', 'docs/administrator.md', 'docs/page-authors.md', 'docs/site-owners.md']) {
    const text = readFileSync(join(ROOT, document), 'utf8');
    for (const [, script] of text.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty(script);
    for (const [, link] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) expect(() => readFileSync(join(ROOT, document, '..', link))).not.toThrow(/ENOENT/);
  }
});
