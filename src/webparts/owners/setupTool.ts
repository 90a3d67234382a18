import { connect } from '../../adapters/sharepoint/connect';
import { SpListSetup } from '../../adapters/sharepoint/setup/SpListSetup';
import type { ListSetup } from '../../domain/setup/ListSetup';

export { ListBar } from '../../features/setup/ListBar';
export { ListCheck } from '../../features/setup/ListCheck';
export { SetupPanel } from '../../features/setup/SetupPanel';

/**
 * @param webUrl absolute URL of the site
 * @param lists web-relative URLs of the lists that the part needs
 */
export function composeListSetup(webUrl: string, lists: readonly string[]): ListSetup {
  return new SpListSetup(connect(webUrl), new URL(webUrl).pathname.replace(/\/+$/, ''), lists);
}
