import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import * as loadThemedStyles from '@microsoft/load-themed-styles';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { PRIVATE_EXPORTS } from '../../../sharepoint/local/hub/client/privateExports';
import { buildRuntime } from '../../../sharepoint/local/hub/runtime/buildRuntime';
import { assemblyOf, packagedComponents, runtimePackages } from '../../../sharepoint/local/hub/runtime/components';
import { FLUENT_BUNDLE, HUB_BUNDLES, REACT, REACT_DOM, STAND_INS_BUNDLE, type HubBundle } from '../../../sharepoint/local/hub/runtime/hubComponents';
import { NOT_PROVIDED, SHIMS, SPFX_VERSION } from '../../../sharepoint/local/hub/runtime/shims';
import { askedComponents } from './askedComponents';

const ROOT = path.resolve(__dirname, '../../..');
const packages = runtimePackages(ROOT);
const assembly = assemblyOf(packages);
const asked = askedComponents(packages);

/** Ids to the versions that the hub can load. */
const provided = new Map<string, string>([
  ...[...packagedComponents(packages), ...SHIMS, ...HUB_BUNDLES, REACT, REACT_DOM].map(({ id, version }): [string, string] => [id, version]),
  ...assembly.components
]);

describe('the installed SharePoint Framework is the one that the hub was made for', () => {
  it('has the expected version in every package', () => {
    const others = packages.map(({ folder, name }) => ({ name, version: (JSON.parse(readFileSync(path.join(folder, '..', 'package.json'), 'utf8')) as { version: string }).version }))
      .filter(({ version }) => version !== SPFX_VERSION);
    expect(others).toEqual([]);
  });

  it('finds the packages at all', () => {
    expect(packages.length).toBeGreaterThan(15);
    expect(assembly.components.size).toBe(17);
    expect(asked.length).toBeGreaterThan(100);
  });

  it('asks for no component that the hub cannot provide', () => {
    const missing = asked.filter(({ id }) => !provided.has(id) && !(id in NOT_PROVIDED)).map(({ id, by }) => `${id} asked by ${by}`);
    expect(missing).toEqual([]);
  });

  it('asks for the versions that the hub provides', () => {
    const different = asked.filter(({ id, version }) => version && provided.has(id) && provided.get(id) !== version)
      .map(({ id, version, by }) => `${id} ${version} asked by ${by}, provided ${provided.get(id)}`);
    expect(different).toEqual([]);
  });

  it('still asks for every shim, and for everything that is known to be absent', () => {
    const ids = new Set(asked.map(({ id }) => id));
    expect(SHIMS.filter(({ id }) => !ids.has(id)).map(({ name }) => name)).toEqual([]);
    expect(Object.entries(NOT_PROVIDED).filter(([id]) => !ids.has(id) || provided.has(id)).map(([, what]) => what)).toEqual([]);
  });

  it('still exports the private names that the hub uses', () => {
    const missing = Object.entries(PRIVATE_EXPORTS).flatMap(([name, members]) => {
      const { folder, manifests } = packages.find(entry => entry.name === name)!;
      const entry = manifests.find(({ loaderConfig }) => `@microsoft/${loaderConfig.entryModuleId}` === name)!.loaderConfig.entryModuleId;
      const file = readdirSync(folder).find(candidate => candidate.startsWith(`${entry}_default_`) || candidate.startsWith(`${entry}_none_`))!;
      const source = readFileSync(path.join(folder, file), 'utf8');
      return members.filter(member => !source.includes(`${member}:()=>`)).map(member => `${name}: ${member}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the runtime that the hub builds', () => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'hub-runtime-'));
  let folder: string;
  beforeAll(async () => { folder = await buildRuntime(ROOT, outDir); }, 60_000);
  afterAll(() => rmSync(outDir, { recursive: true }));

  const MODULES: Readonly<Record<string, unknown>> = {
    'react': React, 'react-dom': ReactDom, '@microsoft/load-themed-styles': loadThemedStyles,
    '@microsoft/sp-core-library': { ServiceKey: { create: (name: string) => ({ name }) } }
  };

  function load({ file, id, version }: Pick<HubBundle, 'file' | 'id' | 'version'>, modules: Readonly<Record<string, unknown>>): Record<string, object> {
    const loaded: Record<string, object>[] = [];
    const define = (name: string, dependencies: readonly string[], factory: (...args: unknown[]) => Record<string, object>): void => {
      expect(name).toBe(`${id}_${version}`);
      loaded.push(factory(...dependencies.map(dependency => modules[dependency])));
    };
    compileFunction(readFileSync(path.join(folder, file), 'utf8'), ['define'])(define);
    return loaded[0];
  }

  it('gives every shim the members that it promises', () => {
    const modules = { [FLUENT_BUNDLE.name]: load(FLUENT_BUNDLE, MODULES), [STAND_INS_BUNDLE.name]: load(STAND_INS_BUNDLE, MODULES) };
    const empty = SHIMS.flatMap(shim => {
      const component = load({ ...shim, file: `shim-${shim.id}.js` }, modules);
      return shim.members.filter(member => component[member] === undefined).map(member => `${shim.name}: ${member}`);
    });
    expect(empty).toEqual([]);
  });

  it('is built once', async () => {
    const writtenAt = (): number => statSync(path.join(folder, 'boot.js')).mtimeMs;
    const before = writtenAt();
    expect(await buildRuntime(ROOT, outDir)).toBe(folder);
    expect(writtenAt()).toBe(before);
  });
});
