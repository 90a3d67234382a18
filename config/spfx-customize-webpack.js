'use strict';
const { createHash } = require('node:crypto');
const path = require('node:path');

// PnPjs does not say in its package.json which of its modules only export, so that webpack would keep what nobody uses: with the index of `@pnp/sp` its
// batching and the fluent `web`, with that of `@pnp/queryable` a cache in localStorage. The other modules of `@pnp/sp` extend its classes and have to stay.
const ONLY_EXPORTS = /[\\/]@pnp[\\/](core|queryable|(sp|graph)[\\/](index|behaviors))\b/;

/** Of a chunk's content, in its name: as many digits as tell the versions of one chunk apart. All of them stand in the first script that a page loads. */
const CHUNK_HASH = '[contenthash:8]';

/** @param configuration of webpack, as SharePoint Framework has made it */
module.exports = configuration => {
  configuration.module.rules.push({ test: ONLY_EXPORTS, sideEffects: false });
  if (configuration.mode !== 'production') return;
  configuration.output.chunkFilename = configuration.output.chunkFilename.replace('[contenthash]', CHUNK_HASH);
  for (const options of styleLoaders(configuration.module.rules)) {
    options.loadThemedStylesImportPath = path.join(__dirname, 'loadStyles.js');
    if (options.generateCssClassName) options.generateCssClassName = shortClassName;
  }
  configuration.optimization.minimizer.forEach(plugin => {
    plugin.minifier = minifier();
  });
};

function styleLoaders(rules) {
  return rules.flatMap(({ use = [] }) => use).map(({ options }) => options).filter(options => options && 'loadThemedStylesImportPath' in options);
}

/** Names of the classes of a file, in the order in which they come. */
const namesOf = new Map();

/**
 * Five letters for a file and what is in it, so that no other version and nobody else has the same names, and a letter or two for the class.
 * @param name as the style sheet has it
 */
function shortClassName(name, file, content) {
  if (!namesOf.has(file)) namesOf.set(file, []);
  const names = namesOf.get(file);
  if (!names.includes(name)) names.push(name);
  const hash = createHash('sha256').update(path.relative(path.join(__dirname, '..'), file).split(path.sep).join('/')).update(content).digest('hex');
  return `h${parseInt(hash.slice(0, 12), 16).toString(36).slice(-4)}${names.indexOf(name).toString(36)}`;
}

/** As SharePoint Framework has it; functions come first in addition, which makes more of a script look alike to what compresses it. */
function minifier() {
  const { WorkerPoolMinifier } = require(require.resolve('@rushstack/module-minifier', { paths: [require.resolve('@microsoft/spfx-heft-plugins')] }));
  return new WorkerPoolMinifier({
    terserOptions: { ecma: 2020, compress: { passes: 3, hoist_funs: true }, mangle: true, format: { comments: false, wrap_func_args: false } }
  });
}
