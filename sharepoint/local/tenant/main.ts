import { existsSync } from 'node:fs';
import { serveFromCommandLine, UsageError } from '../commandLine';
import { listen } from '../http/listen';
import { PEOPLE } from '../people';
import { EMPTY_HUB, HUB_CONTENT, withGeneratedItems } from './content';
import { tenantServer } from './serve';
import { openTenant } from './tenant';
import { HUB_WEB } from './webs';

/** Of --items; more would not tell more. */
const MOST_ITEMS = 1_000_000;

serveFromCommandLine({
  about: 'The local SharePoint of the community hub: REST, search and Graph over a SQLite file.',
  defaultPort: 4320,
  defaultData: 'temp/tenant.sqlite',
  emptyData: 'temp/tenant-empty.sqlite',
  options: { items: { type: 'string', default: '0' } },
  help: [['--items N', 'with a new data file: N generated items more in Communities (0)']],
  footer: `Sign in with the cookie HubUser=<person> or "Authorization: Bearer <person>".
People: ${PEOPLE.map(person => person.key).join(', ')}.
Faults, latency and calls: /_hub/faults, /_hub/latency and /_hub/calls.`,
  check: ({ data, reset, empty, own: { items } }) => {
    if (!/^\d+$/.test(items) || Number(items) > MOST_ITEMS) throw new UsageError(`--items ${items} is no number up to ${MOST_ITEMS}.`);
    if (items !== '0' && empty) throw new UsageError('--items needs the list Communities, which --empty leaves out.');
    if (items !== '0' && !reset && existsSync(data)) throw new UsageError(`--items needs a new data file, and ${data} exists; add --reset.`);
  },
  start: async ({ port: wanted, data, empty, own }, complain) => {
    const content = empty ? EMPTY_HUB : withGeneratedItems(HUB_CONTENT, Number(own.items));
    const tenant = openTenant({ dataFile: data, log: complain, content });
    const { origin, port, close } = await listen(tenantServer(tenant, complain), wanted);
    return {
      address: `${origin}${HUB_WEB.path}/_api/web`, port,
      close: async () => {
        await close();
        tenant.close();
      }
    };
  }
});
