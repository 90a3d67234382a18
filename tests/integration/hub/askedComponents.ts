import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packagedComponents, type RuntimePackage } from '../../../sharepoint/local/hub/runtime/components';

/** One place where a Microsoft package asks the loader for a component. */
export interface Asked {
  readonly id: string;
  /** Undefined where any version will do. */
  readonly version?: string;
  readonly by: string;
}

/** What webpack left of a lazy import: `{i:"<id>",v:"<version>",m:<module>}`. */
const LAZY = /\{i:"([0-9a-f-]{36})",v:"([^"]+)",m:\d+\}/g;
const BY_ID = /loadComponentById\("([0-9a-f-]{36})"/g;

/** The default builds; the others differ in language only. */
const isDefaultBuild = (file: string): boolean => file.endsWith('.js') && !/_(en-us|qps-ploca?)[_.]/.test(file) && !/^index\.js$/.test(file);

function inManifests(packages: readonly RuntimePackage[]): readonly Asked[] {
  return packagedComponents(packages).flatMap(({ alias, loaderConfig, preloadComponents = [] }) => [
    ...Object.entries(loaderConfig.scriptResources).flatMap(([name, resource]) =>
      resource.type === 'component' ? [{ id: resource.id, version: resource.version, by: `${alias} (${name})` }] : []),
    ...preloadComponents.map(id => ({ id, by: `${alias} (preload)` }))
  ]);
}

function inScripts({ folder, name }: RuntimePackage): readonly Asked[] {
  return readdirSync(folder).filter(isDefaultBuild).flatMap(file => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    const by = `${name}/dist/${file}`;
    return [
      ...[...source.matchAll(LAZY)].map(([, id, version]) => ({ id, version, by })),
      ...[...source.matchAll(BY_ID)].map(([, id]) => ({ id, by }))
    ];
  });
}

/** Every component that the installed packages name, in manifests, in the assembly and in lazy chunks. */
export function askedComponents(packages: readonly RuntimePackage[]): readonly Asked[] {
  return [...inManifests(packages), ...packages.flatMap(inScripts)];
}
