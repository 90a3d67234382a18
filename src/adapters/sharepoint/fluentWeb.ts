// Extends PnPjs' client by `web`, `lists` and `items`. Whoever uses them imports this file.
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
