import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, stop, type BuildOptions } from 'esbuild';
import { APPLICATION_BUNDLE, FLUENT_BUNDLE, GRAPH_BUNDLE, STAND_INS_BUNDLE, type HubBundle } from './hubComponents';
import { SHIMS, shimFile, type Shim } from './shims';

const HUB_FOLDER = path.resolve(__dirname, '..');

/** Whose code the hub's client takes in. */
const FORMATTING_FOLDER = path.resolve(HUB_FOLDER, '../formatting');

const COMMON: BuildOptions = {
  bundle: true, minify: true, platform: 'browser', target: 'es2020', jsx: 'transform', logLevel: 'warning', legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' }
};

/**
 * esbuild writes no AMD modules, so a CommonJS bundle is wrapped in one. The bundle gets a function of its own: its minified names
 * would otherwise hide those of the wrapper.
 */
async function buildAmd(root: string, outDir: string, entry: string, { id, version, file, externals }: HubBundle): Promise<void> {
  const lookUp = `function(n){var i=names.indexOf(n);if(i<0)throw new Error("Not bundled: "+n);return modules[i];}`;
  await build({
    ...COMMON, format: 'cjs', mainFields: ['browser', 'module', 'main'], absWorkingDir: root, entryPoints: [entry],
    outfile: path.join(outDir, file), plugins: [exactExternals(externals)],
    banner: {
      js: `define("${id}_${version}",${JSON.stringify(externals)},function(){var names=${JSON.stringify(externals)},modules=arguments;`
        + 'return (function(require){var module={exports:{}},exports=module.exports;'
    },
    footer: { js: `;return module.exports;})(${lookUp});});` }
  });
}

/** esbuild's own `external` takes sub-paths along (`react-dom/server`, `…/lib/x`); only the exact module comes from the loader. */
function exactExternals(names: readonly string[]): NonNullable<BuildOptions['plugins']>[number] {
  return {
    name: 'exact-externals',
    setup(builder): void {
      builder.onResolve({ filter: /^[@\w]/ }, ({ path: name, kind }) => kind !== 'entry-point' && names.includes(name) ? { path: name, external: true } : undefined);
    }
  };
}

function shimSource({ id, version, name, source, members }: Shim): string {
  const bundle = source === 'standIns' ? STAND_INS_BUNDLE.name : FLUENT_BUNDLE.name;
  const fill = `${JSON.stringify(members)}.forEach(function(n){if(!(n in b.${source}))throw new Error(${JSON.stringify(name)}+" has no "+n);m[n]=b.${source}[n];});`;
  return `define("${id}_${version}",["${bundle}"],function(b){var m={};${fill}return m;});\n`;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name)).sort();
}

function cacheKey(root: string): string {
  const hash = createHash('sha256');
  for (const file of [path.join(root, 'package-lock.json'), ...filesBelow(HUB_FOLDER), ...filesBelow(FORMATTING_FOLDER)]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

async function writeRuntime(root: string, outDir: string): Promise<void> {
  const entry = (file: string): string => path.join(HUB_FOLDER, file);
  await buildAmd(root, outDir, entry('runtime/fluentBundle.ts'), FLUENT_BUNDLE);
  await buildAmd(root, outDir, entry('runtime/standIns.ts'), STAND_INS_BUNDLE);
  await buildAmd(root, outDir, '@microsoft/microsoft-graph-client', GRAPH_BUNDLE);
  await buildAmd(root, outDir, entry('client/HubApplication.ts'), APPLICATION_BUNDLE);
  await build({ ...COMMON, format: 'iife', entryPoints: [entry('client/boot.ts')], outfile: path.join(outDir, 'boot.js') });
  await build({ ...COMMON, format: 'iife', entryPoints: [entry('client/lists/main.ts')], outfile: path.join(outDir, 'list.js') });
  await build({ ...COMMON, entryPoints: [entry('client/hub.css')], outfile: path.join(outDir, 'hub.css') });
  copyFileSync(entry('client/favicon.svg'), path.join(outDir, 'favicon.svg'));
  for (const shim of SHIMS) writeFileSync(path.join(outDir, shimFile(shim)), shimSource(shim));
}

/** When another process was faster, its folder has the same content. */
function takeName(partial: string, folder: string): void {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Builds what the page loads besides Microsoft's own files: the Fluent and Graph bundles, the shims and the hub's client.
 * @param outDir built once per lock file and hub source: a folder named by their hash is made below it, and reused
 * @returns that folder
 */
export async function buildRuntime(root: string, outDir: string): Promise<string> {
  const folder = path.join(outDir, `runtime-${cacheKey(root)}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    await writeRuntime(root, partial);
    takeName(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
    // esbuild's own process would outlive a test run.
    await stop();
  }
  return folder;
}
