import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv';
import { strFromU8 } from 'fflate';
import { type Hub, startHub } from '../../sharepoint/local/hub/startHub';
import { manifestsIn, openSolutionPackage, ROOT } from '../support/solutionPackage';

const files = openSolutionPackage();
const manifests = manifestsIn(files);
const SCHEMAS = join(ROOT, 'node_modules/@microsoft/sp-module-interfaces/lib-commonjs/manifestSchemas');
const schema = (name: string): object => JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as object;

let hub: Hub;
beforeAll(async () => {
  hub = await startHub({ port: 0, dataFile: ':memory:' });
});
afterAll(() => hub.close());

/** Width and height from the header of a PNG file. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = Buffer.from(png);
  expect(view.subarray(1, 4).toString()).toBe('PNG');
  return [view.readUInt32BE(16), view.readUInt32BE(20)];
}

test('the package holds the three web parts', () => {
  expect(manifests.map(manifest => manifest.alias).sort()).toEqual(['CommunityFinderWebPart', 'ContactUsWebPart', 'WorkingGroupsWebPart']);
});

test('the manifests follow Microsoft’s schema', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of readdirSync(join(SCHEMAS, 'jsonSchemas'))) ajv.addSchema(schema(join('jsonSchemas', name)));
  ajv.addSchema(schema('remote/site-design-script-actions.schema.json')); // other schemas refer to it
  const validate = ajv.getSchema('client-side-web-part-manifest.schema.json');
  if (!validate) throw new Error('The schema of web part manifests is not where it was.');
  for (const manifest of manifests) {
    expect({ valid: validate(manifest), errors: validate.errors }).toEqual({ valid: true, errors: null });
  }
  expect(validate({ ...manifests[0], id: 'no guid' })).toBe(false);
});

test('each part has Teams icons of the right sizes', () => {
  for (const { id } of manifests) {
    expect(sizeOf(files[`ClientSideAssets/${id}_color.png`])).toEqual([192, 192]);
    expect(sizeOf(files[`ClientSideAssets/${id}_outline.png`])).toEqual([32, 32]);
  }
});

test('every script that a manifest names is in the package, byte for byte as built', () => {
  const built = readdirSync(join(ROOT, 'release/assets')).filter(name => name.endsWith('.js'));
  const packed = Object.keys(files).flatMap(name => (/^ClientSideAssets\/(.+\.js)$/.exec(name) ?? []).slice(1));
  expect(packed.sort()).toEqual(built.sort());
  for (const name of built) expect(Buffer.from(files[`ClientSideAssets/${name}`]).equals(readFileSync(join(ROOT, 'release/assets', name)))).toBe(true);
  const named = JSON.stringify(manifests.map(manifest => manifest.loaderConfig)).match(/[\w-]+_[\w-]+\.js/g) ?? [];
  for (const name of named) expect(packed).toContain(name);
});

test('the files of the feature that makes the lists are in the package as they are committed', () => {
  const names = readdirSync(join(ROOT, 'sharepoint/assets'));
  expect(names).toContain('elements.xml');
  for (const name of names) {
    const packed = Object.keys(files).filter(path => path.split('/').pop() === name);
    expect(packed).toHaveLength(1);
    expect(strFromU8(files[packed[0]])).toBe(readFileSync(join(ROOT, 'sharepoint/assets', name), 'utf8'));
  }
});

test('the hub serves the same bytes', async () => {
  const scripts = Object.keys(files).filter(name => /^ClientSideAssets\/.+\.js$/.test(name));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    const served = await fetch(`${hub.origin}/sites/hub/${name}`);
    expect(Buffer.from(await served.arrayBuffer()).equals(files[name])).toBe(true);
  }
});

test('the package asks for no API permission', () => {
  expect(strFromU8(files['AppManifest.xml'])).not.toMatch(/WebApiPermission/i);
});

test('the version of the package is the version of the project', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(strFromU8(files['AppManifest.xml'])).toContain(` Version="${version}.0"`);
  for (const manifest of manifests) expect(manifest.version).toBe(version);
});

test('what a visitor downloads for all three parts stays within 60 KB, compressed', () => {
  // what the page's loader fetches at once; chunks come when an owner's tool is opened
  const named = new Set(JSON.stringify(manifests.map(manifest => manifest.loaderConfig)).match(/[\w-]+_[\w-]+\.js/g));
  const visitor = Object.keys(files).filter(name => named.has(name.replace(/^ClientSideAssets\//, '')) && !/_(?!en-us)[a-z]{2}-[a-z]{2}_/.test(name));
  expect(visitor).toHaveLength(2);
  // PnPjs' batching comes along with its index unless webpack is told (config/spfx-customize-webpack.js)
  for (const name of visitor) expect(strFromU8(files[name])).not.toContain('$batch');
  const kilobytes = visitor.reduce((sum, name) => sum + gzipSync(files[name]).length, 0) / 1024;
  console.log(`First view of all three parts: ${kilobytes.toFixed(1)} KB compressed`);
  expect(kilobytes).toBeLessThanOrEqual(60);
});
