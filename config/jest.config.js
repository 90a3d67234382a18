'use strict';
// Four levels, one runner. Unit tests live in a jsdom; the others talk to the local tenant or to a real browser.
const root = require('node:path').join(__dirname, '..');

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'classic' } },
    target: 'es2022'
  },
  module: { type: 'commonjs' }
};

const level = (name, extra) => ({
  displayName: name,
  rootDir: root,
  roots: [`<rootDir>/tests/${name}`],
  testMatch: ['**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  transform: {
    '/loc/[^/]+\\.js$': '<rootDir>/tests/support/amdStringsTransform.js',
    '\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc]
  },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp)/)'],
  moduleNameMapper: {
    '\\.module\\.scss$': '<rootDir>/tests/support/styleProxy.js'
  },
  ...extra
});

module.exports = {
  rootDir: root,
  testTimeout: 60_000,
  maxWorkers: 2,
  forceExit: true, // a test that fails before it closes its server must not keep the run from ending
  projects: [
    level('unit', {
      testEnvironment: '<rootDir>/tests/support/jsdomWithFetch.js',
      testEnvironmentOptions: { url: 'https://contoso.sharepoint.com/sites/hub' },
      setupFilesAfterEnv: ['<rootDir>/tests/support/setup.ts']
    }),
    level('integration', {}),
    level('browser', {}),
    level('package', {})
  ]
};
