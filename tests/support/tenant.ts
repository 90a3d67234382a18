import { BearerToken, BrowserFetch, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-users/web';
import '@pnp/sp/sites';
import '@pnp/sp/webs';
import { listen } from '../../sharepoint/local/http/listen';
import { tenantServer } from '../../sharepoint/local/tenant/serve';
import { openTenant, type Tenant, type TenantOptions } from '../../sharepoint/local/tenant/tenant';

export interface TestTenantOptions extends Partial<TenantOptions> {
  /** Requests that the tenant does not know are part of the test. Otherwise `close` fails the test that sent one. */
  readonly mayRefuse?: boolean;
}

export interface TestTenant {
  readonly origin: string;
  /** Of the hub. */
  readonly webUrl: string;
  readonly tenant: Tenant;
  /** Plain PnPjs as the person: bearer token, no digest, no retries. */
  spAs(personKey: string): SPFI;
  /** A raw request as the person, by bearer token. @param path from the root of the origin */
  fetchAs(personKey: string, path: string, init?: RequestInit): Promise<Response>;
  /** @throws Error when the tenant refused a request with 501 */
  close(): Promise<void>;
}

/** A tenant in memory behind HTTP on a free port. */
export async function startTestTenant({ mayRefuse = false, ...options }: TestTenantOptions = {}): Promise<TestTenant> {
  const failures: string[] = [];
  const log = (line: string): void => {
    failures.push(line);
    options.log?.(line);
  };
  const tenant = openTenant({ dataFile: ':memory:', ...options, log });
  const { origin, close } = await listen(tenantServer(tenant, log), 0);
  const webUrl = `${origin}/sites/hub`;
  return {
    origin, webUrl, tenant,
    spAs: key => spfi(webUrl).using(DefaultInit(), DefaultHeaders(), BrowserFetch(), DefaultParse(), BearerToken(key)),
    fetchAs: (key, path, init = {}) =>
      fetch(`${origin}${path}`, { ...init, headers: { Accept: 'application/json;odata=nometadata', ...init.headers, Authorization: `Bearer ${key}` } }),
    close: async () => {
      await close();
      tenant.close();
      if (!mayRefuse && failures.length > 0) throw new Error(`The tenant does not know:\n${failures.join('\n')}`);
    }
  };
}
