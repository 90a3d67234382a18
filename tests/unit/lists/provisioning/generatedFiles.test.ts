import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import Ajv from 'ajv';
import { generatedFiles } from '../../../../src/lists/provisioning/generatedFiles';

const ROOT = join(__dirname, '..', '..', '..', '..');
const SHAREPOINT = join(ROOT, 'sharepoint');

const committed = (folder: string): readonly string[] => readdirSync(join(SHAREPOINT, folder), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => relative(SHAREPOINT, join(entry.parentPath, entry.name)).split(sep).join('/'));

test('the committed files are what the definitions give: `npm run generate` writes them', () => {
  const files = generatedFiles();
  expect([...committed('assets'), ...committed('formatting'), 'site-script.json'].sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files)) expect({ name, text: readFileSync(join(SHAREPOINT, name), 'utf8') }).toEqual({ name, text });
});

test('the package names every file of the feature', () => {
  const { solution } = JSON.parse(readFileSync(join(ROOT, 'config/package-solution.json'), 'utf8')) as {
    solution: { features: readonly { assets: { elementManifests: readonly string[]; elementFiles: readonly string[] } }[] };
  };
  const { elementManifests, elementFiles } = solution.features[0].assets;
  expect([...elementManifests, ...elementFiles].map(name => `assets/${name}`).sort()).toEqual([...committed('assets')].sort());
});

test('every action of the site script follows Microsoft’s schema', () => {
  const path = 'node_modules/@microsoft/sp-module-interfaces/lib-commonjs/manifestSchemas/remote/site-design-script-actions.schema.json';
  const schema = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as object;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  const script = JSON.parse(generatedFiles()['site-script.json']) as { actions: readonly { verb: string; subactions: readonly object[] }[] };
  expect(validate(script) || validate.errors).toBe(true);
  const broken = { ...script, actions: [{ ...script.actions[0], subactions: [{ verb: 'addSPField', displayName: 'x' }] }] };
  expect(validate(broken)).toBe(false);
});
