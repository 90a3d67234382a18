'use strict';
const path = require('node:path');
const spfxReact = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const reactHooks = require('eslint-plugin-react-hooks');

const TYPESCRIPT = ['config/**/*.ts', 'src/**/*.{ts,tsx}', 'sharepoint/local/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'];
const onlyTypeScript = profile => profile.map(config => ({ ...config, files: config.files ?? TYPESCRIPT }));

module.exports = [
  {
    ignores: ['lib*/**', 'dist/**', 'release/**', 'temp/**', 'jest-output/**', 'node_modules/**', 'sharepoint/solution/**']
  },
  ...onlyTypeScript(spfxReact),
  {
    files: TYPESCRIPT,
    ...jsxA11y.flatConfigs.recommended
  },
  {
    files: TYPESCRIPT,
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { project: path.join(__dirname, 'tests', 'tsconfig.json'), tsconfigRootDir: __dirname } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      // a file reads from the top down: what it is for first, small pieces after
      '@typescript-eslint/no-use-before-define': ['error', { functions: false, variables: false, classes: false }],
      'no-void': ['error', { allowAsStatement: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }]
    }
  },
  {
    // React 17 renders nothing for null and throws for undefined; JSON and REST have null and no undefined
    files: ['src/**/*.tsx', 'sharepoint/local/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: { '@rushstack/no-new-null': 'off' }
  },
  {
    // describe blocks are as long as their tests
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      '@microsoft/spfx/import-requires-chunk-name': 'off',
      '@typescript-eslint/explicit-function-return-type': 'off',
      'no-void': 'off',
      'no-script-url': 'off' // hostile links are what some tests are about
    }
  }
];
