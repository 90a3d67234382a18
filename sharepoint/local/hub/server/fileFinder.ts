import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { RuntimePackage } from '../runtime/components';

/** Microsoft's loader resolves chunks against the assembly's own address, so all packages are one flat folder. */
function flatFolder(packages: readonly RuntimePackage[]): ReadonlyMap<string, string> {
  const files = packages.flatMap(({ folder }) => readdirSync(folder).map((name): [string, string] => [name, path.join(folder, name)]));
  return new Map(files.filter(([name]) => /\.(js|woff2?|png|svg|gif)$/.test(name)));
}

/** The file inside `folder`, or undefined when the name leads out of it. */
function inside(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

export interface FileSources {
  /** Folder with node_modules. */
  readonly root: string;
  readonly release: string;
  readonly runtimeDir: string;
  readonly packages: readonly RuntimePackage[];
}

/** Where the page's files come from: address prefix to file. */
export function fileFinder({ root, release, runtimeDir, packages }: FileSources): (pathname: string) => string | undefined {
  const spfx = flatFolder(packages);
  const modules = path.join(root, 'node_modules');
  const vendor: Readonly<Record<string, string>> = {
    'react.production.min.js': 'react/umd/react.production.min.js',
    'react-dom.production.min.js': 'react-dom/umd/react-dom.production.min.js',
    'require.js': 'requirejs/require.js'
  };
  const prefixes: readonly (readonly [prefix: string, find: (name: string) => string | undefined])[] = [
    ['/_hub/runtime/', name => inside(runtimeDir, name)],
    ['/_hub/spfx/', name => spfx.get(name)],
    ['/_hub/vendor/', name => vendor[name] && path.join(modules, vendor[name])],
    ['/_hub/fonts/', name => inside(path.join(modules, '@fluentui/font-icons-mdl2/fonts'), name)],
    ['/sites/hub/ClientSideAssets/', name => inside(path.join(release, 'assets'), name)]
  ];
  return pathname => {
    const [prefix, find] = prefixes.find(([start]) => pathname.startsWith(start)) ?? [];
    return prefix && find?.(pathname.slice(prefix.length));
  };
}
