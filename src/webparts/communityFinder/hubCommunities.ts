import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { connectReader } from '../../adapters/sharepoint/connectReader';
import { AppError } from '../../domain/AppError';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';

/** All zeros, or nothing, where the site belongs to no hub. */
const NO_HUB = /^[{}0-]*$/;

/** @returns the id of the hub that the site of the page belongs to; '' where it belongs to none */
export function hubSiteIdOf({ pageContext }: WebPartContext): string {
  const { hubSiteId } = pageContext.legacyPageContext as { readonly hubSiteId?: string };
  return hubSiteId && !NO_HUB.test(hubSiteId) ? hubSiteId : '';
}

/** The communities of all sites of the hub. The code that searches for them comes with the first question. */
export function hubCommunities(context: WebPartContext): CommunityRepository {
  let loaded: CommunityRepository | undefined;
  const repository = async (): Promise<CommunityRepository> => {
    const { SpHubCommunityRepository } = await import(/* webpackChunkName: 'hub-search' */ '../../adapters/sharepoint/hub/SpHubCommunityRepository').catch(asOffline);
    const { web, cultureInfo } = context.pageContext;
    loaded ??= new SpHubCommunityRepository(hubSiteIdOf(context), web.absoluteUrl, url => connectReader(url), cultureInfo.currentUICultureName);
    return loaded;
  };
  return {
    findAll: async () => (await repository()).findAll(),
    findPurposes: async () => (await repository()).findPurposes(),
    findContact: async id => (await repository()).findContact(id)
  };
}

/** The loader says only that a script did not come. */
function asOffline(error: unknown): never {
  throw new AppError('offline', error instanceof Error ? error.message : String(error), error);
}
