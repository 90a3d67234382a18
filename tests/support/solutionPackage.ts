import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

export const ROOT = join(__dirname, '..', '..');

/** The files of the solution package, by their path inside it. */
export function openSolutionPackage(): Readonly<Record<string, Uint8Array>> {
  return unzipSync(readFileSync(join(ROOT, 'sharepoint', 'solution', 'community-hub.sppkg')));
}

const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&apos;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The manifests that SharePoint reads from the package: attributes of element files, as JSON. */
export function manifestsIn(files: Readonly<Record<string, Uint8Array>>): readonly Record<string, unknown>[] {
  return Object.entries(files).flatMap(([name, bytes]) => {
    if (!/\/WebPart_[^/]+\.xml$/.test(name)) return [];
    const [, attribute] = /ComponentManifest="([^"]*)"/.exec(strFromU8(bytes)) ?? [];
    if (!attribute) throw new Error(`${name} carries no manifest.`);
    return [JSON.parse(attribute.replace(/&(quot|apos|lt|gt|amp);/g, entity => ENTITIES[entity])) as Record<string, unknown>];
  });
}
