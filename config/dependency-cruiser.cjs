'use strict';
// The rooms and who may look into which. Everything that is not allowed here fails the lint.
const src = '^src/';
const room = name => `${src}${name}/`;

/** What each room of src may import, beside itself. */
const MAY_IMPORT = {
  domain: [],
  lists: ['domain'],
  adapters: ['lists', 'domain'],
  ui: ['domain'],
  features: ['ui', 'domain'],
  webparts: ['features', 'adapters', 'ui', 'lists', 'domain']
};

const direction = Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
  name: `${name}-imports`,
  comment: `${name} imports only from ${[name, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^(src|sharepoint|tests)/', pathNot: [name, ...allowed].map(room) }
}));

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'own-feature-only',
      comment: 'a feature does not reach into another one; what both need belongs to ui',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' }
    },
    {
      name: 'no-platform-inside',
      comment: 'PnPjs and SharePoint Framework stay in adapters and webparts',
      severity: 'error',
      from: { path: '^src/(domain|lists|features|ui)/' },
      to: { path: '(^|/)node_modules/(@pnp|@microsoft)/|^@(pnp|microsoft)/' }
    },
    {
      name: 'no-framework-in-adapters',
      comment: 'adapters run without SharePoint Framework, so that tests can run them',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '(^|/)node_modules/@microsoft/|^@microsoft/' }
    },
    {
      name: 'domain-is-plain',
      comment: 'the domain knows no library at all',
      severity: 'error',
      from: { path: '^src/(domain|lists)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'] }
    },
    {
      name: 'local-tenant-reads-lists-only',
      comment: 'the local SharePoint knows our lists and manifests, not our parts',
      severity: 'error',
      from: { path: '^sharepoint/local/' },
      to: { path: '^src/', pathNot: '^src/(lists/|webparts/[^/]+/[^/]+\\.manifest\\.json$)' }
    },
    {
      name: 'no-tests-in-product',
      severity: 'error',
      from: { path: '^(src|sharepoint)/' },
      to: { path: '^tests/' }
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'no-orphans',
      comment: 'a file that nothing imports and that is no entry point',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.test\\.tsx?$', '/loc/[^/]+\\.js$', '\\.manifest\\.json$', '^tests/(support|bench)/[^/]+\\.js$']
      },
      to: {}
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(CommunityHubStrings|react|react-dom|@microsoft/.*)$' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.module\\.scss$' },
    tsConfig: { fileName: 'tests/tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] }
  }
};
