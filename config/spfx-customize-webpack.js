'use strict';
// PnPjs does not say in its package.json which of its modules only export, so that webpack would keep what nobody uses: with the index of `@pnp/sp` its
// batching and the fluent `web`, with that of `@pnp/queryable` a cache in localStorage. The other modules of `@pnp/sp` extend its classes and have to stay.
const ONLY_EXPORTS = /[\\/]@pnp[\\/](core|queryable|(sp|graph)[\\/](index|behaviors))\b/;

/** @param configuration of webpack, as SharePoint Framework has made it */
module.exports = configuration => {
  configuration.module.rules.push({ test: ONLY_EXPORTS, sideEffects: false });
};
