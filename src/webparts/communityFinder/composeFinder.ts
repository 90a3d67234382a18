import type { WebPartContext } from '@microsoft/sp-webpart-base';
import * as strings from 'CommunityHubStrings';
import { BrowserPageAddress } from '../../adapters/browser/BrowserPageAddress';
import { BrowserVisitorMemory } from '../../adapters/browser/BrowserVisitorMemory';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import { parameterNames } from '../../domain/finding/addressOfChoice';
import type { PageAddress } from '../../domain/finding/PageAddress';
import type { CommunityFinderProps } from '../../features/communityFinder/CommunityFinderProps';
import { contactPartOf } from '../askOnPage';
import { composeCommunities, composeUserKey, composeViewer } from '../compose';
import { siteUrl } from '../siteUrl';
import { detailTool } from './detailTool';
import type { FinderNewsSource } from './FinderNewsSource';
import { finderSource, type FinderSource, type StoredSource } from './finderSource';
import { hubCommunities, hubSiteIdOf } from './hubCommunities';
import { membershipTool } from './membershipTool';

/** What the finder asks others for, all of it new where the source is another one. */
export type FinderPorts = Pick<CommunityFinderProps, 'communities' | 'membership' | 'memory' | 'saveFound' | 'renderDetail'>;

/** @param news by which a contact part of the page hears what is asked about a community */
export function composeFinder(context: WebPartContext, stored: StoredSource, news: FinderNewsSource): FinderPorts {
  const source = finderSource(stored);
  const [userKey, viewer, communities] = [composeUserKey(context), composeViewer(context), communitiesOf(context, source)];
  return {
    communities,
    membership: membershipTool({ tokens: context.aadTokenProviderFactory, viewer, userKey }),
    renderDetail: detailTool({
      communities,
      viewer,
      webUrl: siteUrl(source.kind === 'list' ? source.site : '', context.pageContext.web.absoluteUrl),
      locale: context.pageContext.cultureInfo.currentUICultureName,
      language: strings.language,
      isForeignList: source.kind === 'hub' || source.list !== '',
      lent: { wayIn: strings.finder.wayIn, words: strings.finder.values },
      findContactPart: () => {
        const to = contactPartOf(context.dynamicDataProvider);
        return to === undefined ? undefined : community => news.ask(to, community);
      }
    }),
    memory: memoryOf(userKey, placeOf(context, source)),
    saveFound: async found => {
      const { saveFound } = await import(/* webpackChunkName: 'save-table' */ './tableTool');
      saveFound(found, strings.language);
    }
  };
}

function communitiesOf(context: WebPartContext, source: FinderSource): CommunityRepository {
  return source.kind === 'hub' ? hubCommunities(context) : composeCommunities(context, source);
}

/** The address of the page as a finder of that name uses it. */
export interface FinderAddress {
  readonly linkName: string;
  readonly port: PageAddress;
}

/** @returns the one before, as long as the name stays: the finder reads the address again when it gets another port */
export function composeAddress(linkName: string, before: FinderAddress | undefined): FinderAddress {
  return before?.linkName === linkName ? before : { linkName, port: new BrowserPageAddress(parameterNames({ linkName, locked: [] })) };
}

/** Communities are numbered by their list: favourites of one list mean nothing in another. */
function placeOf(context: WebPartContext, source: FinderSource): string {
  return source.kind === 'hub' ? hubSiteIdOf(context) : `${source.site || context.pageContext.web.absoluteUrl} ${source.list}`;
}

/** Who has no account leaves nothing behind in the browser. */
function memoryOf(userKey: string | undefined, place: string): BrowserVisitorMemory {
  const noStorage = (): Storage => {
    throw new Error('Nothing is stored for visitors without an account.');
  };
  return userKey ? new BrowserVisitorMemory(`${userKey} ${place}`) : new BrowserVisitorMemory(place, noStorage);
}
