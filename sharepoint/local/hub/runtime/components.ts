import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface ComponentReference {
  readonly type: 'component';
  readonly id: string;
  readonly version: string;
}

/** A file name, with a hash of the content since 1.20. */
export type LocalizedFile = string | { readonly path: string };

export interface LocalizedPath {
  readonly type: 'localizedPath';
  readonly paths: Readonly<Record<string, LocalizedFile>>;
  readonly defaultPath?: LocalizedFile;
}

export type ScriptResource = ComponentReference | LocalizedPath | { readonly type: 'path'; readonly path: string };

/** The part of a client-side component manifest that the hub reads or writes. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly version: string;
  readonly manifestVersion: number;
  isInternal?: boolean;
  readonly preloadComponents?: readonly string[];
  readonly loaderConfig: {
    internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** One of Microsoft's public packages with an AMD build in `dist`. */
export interface RuntimePackage {
  readonly name: string;
  readonly folder: string;
  readonly manifests: readonly ComponentManifest[];
}

/** The packages on the registry have real texts in English only: their default build shows the names of the texts. */
export const ENGLISH = 'en-US';

const ASSEMBLY_ALIAS = 'sp-default-assembly';

function readManifests(folder: string): readonly ComponentManifest[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.manifest.json'))
    .map(file => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as ComponentManifest);
}

/** Every installed `@microsoft` package that has component manifests. */
export function runtimePackages(root: string): readonly RuntimePackage[] {
  const scope = path.join(root, 'node_modules', '@microsoft');
  return readdirSync(scope)
    .map(name => ({ name: `@microsoft/${name}`, folder: path.join(scope, name, 'dist') }))
    .filter(({ folder }) => existsSync(folder))
    .map(entry => ({ ...entry, manifests: readManifests(entry.folder) }))
    .filter(({ manifests }) => manifests.length > 0);
}

/** Components of the packages, without the assembly, which is a container and not a component. */
export function packagedComponents(packages: readonly RuntimePackage[]): readonly ComponentManifest[] {
  return packages.flatMap(({ manifests }) => manifests).filter(({ alias }) => alias !== ASSEMBLY_ALIAS);
}

export interface Assembly {
  /** File name of the English build. */
  readonly file: string;
  /** What it holds: component id to version. */
  readonly components: ReadonlyMap<string, string>;
}

/** The assembly starts with a table of the components inside it: `['<id>', '<version>', <variable>]`. */
const ASSEMBLY_ENTRY = /\['([0-9a-f-]{36})', '([^']+)', \w+\]/g;

/** The one file with SharePoint's loader and core components, which a page loads first. */
export function assemblyOf(packages: readonly RuntimePackage[]): Assembly {
  const home = packages.find(({ manifests }) => manifests.some(({ alias }) => alias === ASSEMBLY_ALIAS));
  if (!home) throw new Error('@microsoft/sp-application-base is not installed: no assembly to start a page with.');
  const manifest = home.manifests.find(({ alias }) => alias === ASSEMBLY_ALIAS)!;
  const { paths } = manifest.loaderConfig.scriptResources[ASSEMBLY_ALIAS] as LocalizedPath;
  const entry = paths[ENGLISH];
  const file = typeof entry === 'string' ? entry : entry.path;
  const source = readFileSync(path.join(home.folder, file), 'utf8');
  return { file, components: new Map([...source.matchAll(ASSEMBLY_ENTRY)].map(([, id, version]) => [id, version])) };
}
