import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ENGLISH, packagedComponents, type Assembly, type ComponentManifest, type ComponentReference, type RuntimePackage, type ScriptResource } from './components';
import { APPLICATION_BUNDLE, FLUENT_BUNDLE, HUB_BUNDLES, REACT, REACT_DOM, STAND_INS_BUNDLE } from './hubComponents';
import { SHIMS, shimFile } from './shims';

/** `@microsoft/load-themed-styles` lives in the assembly only; its id is in the manifest of every package that uses it. */
function componentsByName(packages: readonly RuntimePackage[]): ReadonlyMap<string, ComponentReference> {
  const known = new Map<string, ComponentReference>([['react', REACT], ['react-dom', REACT_DOM]]);
  for (const bundle of HUB_BUNDLES) known.set(bundle.name, { type: 'component', id: bundle.id, version: bundle.version });
  for (const { loaderConfig } of packagedComponents(packages)) {
    for (const [name, resource] of Object.entries(loaderConfig.scriptResources)) if (resource.type === 'component') known.set(name, resource);
  }
  for (const { name, manifests } of packages) {
    for (const { id, version, loaderConfig } of manifests) {
      if (`@microsoft/${loaderConfig.entryModuleId}` === name) known.set(name, { type: 'component', id, version });
    }
  }
  return known;
}

interface LibraryFile {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly file: string;
  readonly dependencies?: readonly string[];
  readonly componentType?: 'Library' | 'Application';
}

function libraryManifest(library: LibraryFile, baseUrl: string, known: ReadonlyMap<string, ComponentReference>): ComponentManifest {
  const dependencies = (library.dependencies ?? []).map((name): [string, ScriptResource] => {
    const component = known.get(name);
    if (!component) throw new Error(`${library.name} needs ${name}, which no installed package provides.`);
    return [name, component];
  });
  return {
    id: library.id, alias: library.name, version: library.version, componentType: library.componentType ?? 'Library', manifestVersion: 2, isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [baseUrl], entryModuleId: library.name,
      scriptResources: { [library.name]: { type: 'path', path: library.file }, ...Object.fromEntries(dependencies) }
    }
  };
}

function inEnglish(resource: ScriptResource): ScriptResource {
  if (resource.type !== 'localizedPath') return resource;
  const file = resource.paths[ENGLISH];
  return { ...resource, paths: { default: file }, defaultPath: file };
}

function packagedManifest(manifest: ComponentManifest, origin: string): ComponentManifest {
  const { loaderConfig } = manifest;
  const scriptResources = Object.fromEntries(Object.entries(loaderConfig.scriptResources).map(([name, resource]) => [name, inEnglish(resource)]));
  return { ...manifest, isInternal: true, loaderConfig: { ...loaderConfig, internalModuleBaseUrls: [`${origin}/_hub/spfx/`], scriptResources } };
}

/** Manifests of everything that a page can load apart from our own web parts. */
export function runtimeManifests(packages: readonly RuntimePackage[], assembly: Assembly, origin: string): readonly ComponentManifest[] {
  const known = componentsByName(packages);
  const own = (library: LibraryFile): ComponentManifest => libraryManifest(library, `${origin}/_hub/runtime/`, known);
  const vendor = (library: LibraryFile): ComponentManifest => libraryManifest(library, `${origin}/_hub/vendor/`, known);
  const packaged = packagedComponents(packages).map(manifest => packagedManifest(manifest, origin));
  const packagedIds = new Set(packaged.map(({ id }) => id));
  // The loader registers a component of the assembly only when a manifest names it, though it never fetches the file.
  const assemblyOnly = [...assembly.components].filter(([id]) => !packagedIds.has(id))
    .map(([id, version]) => own({ id, version, name: `assembly-${id}`, file: 'inside-the-assembly.js' }));
  return [
    ...HUB_BUNDLES.map(bundle => own({
      ...bundle, dependencies: bundle.externals, componentType: bundle === APPLICATION_BUNDLE ? 'Application' : 'Library'
    })),
    ...packaged,
    ...assemblyOnly,
    vendor({ ...REACT, name: 'react', file: 'react.production.min.js' }),
    vendor({ ...REACT_DOM, name: 'react-dom', file: 'react-dom.production.min.js', dependencies: ['react'] }),
    ...SHIMS.map(shim => own({ ...shim, file: shimFile(shim), dependencies: [shim.source === 'standIns' ? STAND_INS_BUNDLE.name : FLUENT_BUNDLE.name] }))
  ];
}

/** Manifests of the web parts as the build left them, or none before the first build. */
export function webPartManifests(release: string, origin: string): readonly ComponentManifest[] {
  const folder = path.join(release, 'manifests');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(file => file.endsWith('.manifest.json')).map(file => {
    const manifest = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as ComponentManifest;
    return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [`${origin}/sites/hub/ClientSideAssets/`] } };
  });
}
