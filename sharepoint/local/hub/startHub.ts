import path from 'node:path';
import { listen } from '../http/listen';
import type { TenantContent } from '../tenant/content';
import { openTenant, type Tenant } from '../tenant/tenant';
import { buildRuntime } from './runtime/buildRuntime';
import { assemblyOf, runtimePackages } from './runtime/components';
import { createHubServer } from './server';
import type { CspReport } from './server/contentSecurityPolicy';

export interface HubOptions {
  /** 0 takes any free port; a taken one leads to the next free one. */
  readonly port: number;
  /** SQLite file of the tenant, or `:memory:`. */
  readonly dataFile: string;
  /** The project, with node_modules. */
  readonly root?: string;
  /** Where the build leaves `assets` and `manifests`; the project's release folder when left out. */
  readonly release?: string;
  /** What a new data file starts with; the seeds when left out. */
  readonly content?: TenantContent;
  log?(line: string): void;
}

export interface Hub {
  readonly origin: string;
  readonly port: number;
  readonly tenant: Tenant;
  readonly cspReports: readonly CspReport[];
  close(): Promise<void>;
}

const PROJECT = path.resolve(__dirname, '../../..');

/** Builds the runtime if need be, opens the tenant, and serves both. */
export async function startHub({ port, dataFile, root = PROJECT, release = path.join(root, 'release'), content, log = () => undefined }: HubOptions): Promise<Hub> {
  const packages = runtimePackages(root);
  const runtimeDir = await buildRuntime(root, path.join(root, 'temp', 'hub'));
  const tenant = openTenant({ dataFile, content, log });
  const cspReports: CspReport[] = [];
  const server = createHubServer({ root, release, packages, assembly: assemblyOf(packages), runtimeDir, tenant, cspReports, log });
  const listening = await listen(server, port);
  return {
    // Not the name localhost, on which SharePoint's runtime behaves like its old workbench.
    origin: `http://127.0.0.1:${listening.port}`, port: listening.port, tenant, cspReports,
    close: async () => {
      await listening.close();
      tenant.close();
    }
  };
}
