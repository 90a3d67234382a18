import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from '../src/lists/provisioning/generatedFiles';

const SHAREPOINT = join(__dirname, '..', 'sharepoint');

for (const folder of ['assets', 'formatting']) rmSync(join(SHAREPOINT, folder), { recursive: true, force: true });
const files = Object.entries(generatedFiles());
for (const [name, text] of files) {
  mkdirSync(dirname(join(SHAREPOINT, name)), { recursive: true });
  writeFileSync(join(SHAREPOINT, name), text);
}
console.log(`${files.length} files below sharepoint, from the definitions in src/lists`);
