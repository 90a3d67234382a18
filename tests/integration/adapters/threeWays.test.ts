import { BearerToken } from '@pnp/queryable';
import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EMPTY_HUB } from '../../../sharepoint/local/tenant/content';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpListSetup } from '../../../src/adapters/sharepoint/setup/SpListSetup';
import { ALL_LISTS } from '../../../src/lists/provisioning/allLists';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const SHAREPOINT = path.resolve(__dirname, '../../../sharepoint');
const URLS = ALL_LISTS.map(({ pages }) => pages.list.url);

const setupOn = ({ webUrl }: TestTenant): SpListSetup => new SpListSetup(connect(webUrl, BearerToken('owner')), '/sites/hub', URLS);

/** The three ways to make the lists on an empty site, from what is committed and packaged. */
const WAYS = {
  inThePage: async (tenant: TestTenant) => {
    await setupOn(tenant).apply(false, () => undefined);
  },
  bySiteScript: async (tenant: TestTenant) => {
    const response = await tenant.fetchAs('owner', '/sites/hub/_api/Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility.ExecuteTemplateScript()', {
      method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ script: readFileSync(path.join(SHAREPOINT, 'site-script.json'), 'utf8') })
    });
    const { value } = (await response.json()) as { value: readonly { Outcome: number; OutcomeText: string; Title: string }[] };
    expect(value.filter(step => step.Outcome !== 0)).toEqual([]);
  },
  byFeature: async (tenant: TestTenant) => {
    tenant.tenant.installFeature('/sites/hub', path.join(SHAREPOINT, 'assets'));
  }
};

interface MadeList {
  readonly title: string;
  readonly description: string;
  /** Every property of every column by internal name, lookups by the address of their list. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly views: readonly object[];
}

const OF_FIELDS = [
  'InternalName', 'Title', 'Description', 'TypeAsString', 'FieldTypeKind', 'Required', 'Indexed', 'EnforceUniqueValues', 'Hidden', 'ReadOnlyField', 'DefaultValue',
  'ValidationFormula', 'ValidationMessage', 'Choices', 'FillInChoice', 'MaxLength', 'LookupList', 'LookupField', 'AllowMultipleValues', 'DisplayFormat',
  'RichText', 'NumberOfLines', 'SelectionMode', 'Id'
];

async function madeBy(way: keyof typeof WAYS): Promise<Readonly<Record<string, MadeList>>> {
  const tenant = await startTestTenant({ content: EMPTY_HUB });
  try {
    await WAYS[way](tenant);
    const sp = tenant.spAs('owner');
    const ids = new Map<string, string>();
    for (const url of URLS) ids.set(`{${(await sp.web.getList(`/sites/hub/${url}`).select('Id')<{ Id: string }>()).Id}}`.toLowerCase(), url);
    const made: Record<string, MadeList> = {};
    for (const url of URLS) {
      const list = sp.web.getList(`/sites/hub/${url}`);
      const { Title, Description } = await list.select('Title', 'Description')<{ Title: string; Description: string }>();
      const fields = await list.fields.select(...OF_FIELDS)<readonly Record<string, unknown>[]>();
      const views = await list.views.select('Title', 'RowLimit', 'ViewQuery', 'DefaultView', 'Paged', 'ViewFields').expand('ViewFields')<readonly Record<string, unknown>[]>();
      made[url] = {
        title: Title, description: Description,
        columns: Object.fromEntries(fields.map(field => [String(field.InternalName), {
          ...Object.fromEntries(OF_FIELDS.map(name => [name, field[name]])),
          LookupList: ids.get(String(field.LookupList).toLowerCase()) ?? field.LookupList
        }])),
        views: views.map(({ Title: title, RowLimit, ViewQuery, DefaultView, Paged, ViewFields }) =>
          ({ title, RowLimit, ViewQuery, DefaultView, Paged, fields: (ViewFields as { Items: readonly string[] }).Items }))
      };
    }
    return made;
  } finally {
    await tenant.close();
  }
}

let inThePage: Readonly<Record<string, MadeList>>;
beforeAll(async () => {
  inThePage = await madeBy('inThePage');
});

test('the page makes every column that is declared', () => {
  for (const { pages: { list } } of ALL_LISTS) expect(Object.keys(inThePage[list.url].columns)).toEqual(expect.arrayContaining(Object.keys(list.fields)));
});

test('feature files make the same lists: titles, columns property by property, views', async () => {
  expect(await madeBy('byFeature')).toEqual(inThePage);
});

test('the site script makes the same lists; only the name of the title column has no action in Microsoft’s schema', async () => {
  const bySiteScript = await madeBy('bySiteScript');
  for (const url of URLS) {
    const { Title, LinkTitle, ...columns } = bySiteScript[url].columns;
    const { Title: title, LinkTitle: linkTitle, ...expected } = inThePage[url].columns;
    expect({ ...bySiteScript[url], columns }).toEqual({ ...inThePage[url], columns: expected });
    expect({ ...Title, Title: title.Title }).toEqual(title);
    expect({ ...LinkTitle, Title: linkTitle.Title }).toEqual(linkTitle);
  }
});

test.each(['bySiteScript', 'byFeature'] as const)('%s, then the part’s own check: what is left is comfort and the rights on requests, and mending leaves nothing', async way => {
  const tenant = await startTestTenant({ content: EMPTY_HUB });
  try {
    await WAYS[way](tenant);
    const left = (await setupOn(tenant).check()).lists.flatMap(list => list.differences);
    expect(left.filter(({ isNeeded }) => isNeeded).map(({ kind }) => kind)).toEqual(['ownItems', 'contributors']);
    expect([...new Set(left.map(({ kind }) => kind))].sort()).toEqual({
      bySiteScript: ['contributors', 'form', 'look', 'ownItems', 'title'], byFeature: ['contributors', 'form', 'look', 'ownItems']
    }[way]);
    const after = await setupOn(tenant).apply(false, () => undefined);
    expect(after.lists.flatMap(list => list.differences)).toEqual([]);
  } finally {
    await tenant.close();
  }
});

test('the lists that the local hub starts with lack nothing either', async () => {
  const tenant = await startTestTenant();
  try {
    expect((await setupOn(tenant).check()).lists.flatMap(list => list.differences)).toEqual([]);
  } finally {
    await tenant.close();
  }
});
