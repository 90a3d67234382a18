import { DisplayMode } from '@microsoft/sp-core-library';
import type { DynamicProperty } from '@microsoft/sp-component-base';
import type { IWebPartPropertiesMetadata } from '@microsoft/sp-webpart-base';
import * as strings from 'CommunityHubStrings';
import * as React from 'react';
import { CommunityFinder } from '../../features/communityFinder/CommunityFinder';
import type { FinderNews } from '../../features/communityFinder/CommunityFinderProps';
import { titleIdOf } from '../../ui/Part';
import { communitiesFacts } from '../../lists/communities.facts';
import { contactPartOf, earlierLinkNames, FINDER_ID, freeLinkName } from '../askOnPage';
import { composeToday, composeViewer } from '../compose';
import { HubWebPart, type HubWebPartProps, partIdOf } from '../HubWebPart';
import { loadSearch } from '../loadSearch';
import type { CheckedLists } from '../owners/HealthPiece';
import type { PaneCode } from '../pane/loadPane';
import type { PaneHost, PartPane } from '../pane/PartPane';
import { listUrlOn, siteUrl } from '../siteUrl';
import { composeAddress, composeFinder, type FinderAddress, type FinderPorts } from './composeFinder';
import { FinderNewsSource } from './FinderNewsSource';
import { finderOptions, type StoredOptions } from './finderOptions';
import { finderSource } from './finderSource';
import { hubSiteIdOf } from './hubCommunities';

interface CommunityFinderWebPartProps extends HubWebPartProps, Omit<StoredOptions, 'linkName'> {
  /** See `finderSource`. */
  source?: string;
  list: string;
  linkName?: string;
  /** From another part of the page, where the author connected one. */
  searchText?: DynamicProperty<string>;
}

export default class CommunityFinderWebPart extends HubWebPart<CommunityFinderWebPartProps> {
  private ports!: FinderPorts;
  private address!: FinderAddress;
  private readonly news = new FinderNewsSource(strings.connections, property => this.context.dynamicDataSourceManager.notifyPropertyChanged(property));

  protected get propertiesMetadata(): IWebPartPropertiesMetadata {
    return { searchText: { dynamicPropertyType: 'string' } };
  }

  protected async onInit(): Promise<void> {
    this.context.dynamicDataSourceManager.initializeSource(this.news);
    await super.onInit();
    const { linkName } = finderOptions(this.properties);
    // two finders with the same names in the address would undo each other's choices
    if (this.displayMode === DisplayMode.Edit) {
      this.properties.linkName = freeLinkName(linkName, await earlierLinkNames(this.context.dynamicDataProvider, FINDER_ID, this.instanceId));
    }
    this.news.setLinkName(finderOptions(this.properties).linkName);
  }

  protected composePorts(): void {
    this.ports = composeFinder(this.context, this.properties, this.news);
    this.news.setListUrl(this.listUrl(siteUrl(this.site, this.context.pageContext.web.absoluteUrl)));
  }

  protected renderPart(): React.ReactElement {
    const { title, searchText } = this.properties;
    const options = finderOptions(this.properties);
    this.address = composeAddress(options.linkName, this.address);
    return React.createElement(CommunityFinder, {
      ...this.ports,
      address: this.address.port,
      viewer: composeViewer(this.context),
      options,
      title,
      surroundings: this.surroundings,
      strings: strings.finder,
      textFromPage: searchText?.tryGetSource() && (searchText.tryGetValue() ?? ''),
      today: composeToday(),
      loadSearch,
      onNews: this.tell,
      contactPlace: this.contactPlace
    });
  }

  protected get site(): string {
    const source = finderSource(this.properties);
    return source.kind === 'list' ? source.site : '';
  }

  protected usualLists(): readonly string[] {
    const source = finderSource(this.properties);
    return source.kind === 'hub' || source.list ? [] : [communitiesFacts.url];
  }

  protected checkedLists(webUrl: string): CheckedLists | undefined {
    const listUrl = this.listUrl(webUrl);
    return listUrl === undefined ? undefined : { kind: 'communities', listUrl };
  }

  /** Server-relative; undefined where communities come from several lists. */
  private listUrl(webUrl: string): string | undefined {
    const source = finderSource(this.properties);
    return source.kind === 'hub' ? undefined : listUrlOn(webUrl, source.list, communitiesFacts.url);
  }

  protected createPane(code: PaneCode, host: PaneHost<CommunityFinderWebPartProps>): PartPane {
    const { filters: { facets: names }, tools: { views }, values: words } = strings.finder;
    return new code.FinderPane(host, { communities: () => this.ports.communities, isInHub: hubSiteIdOf(this.context) !== '', names, views, words });
  }

  protected onPropertyPaneFieldChanged(property: string): void {
    // a list of another site is none of this one
    if (property === 'source' || property === 'site') this.properties.list = '';
    if (property === 'linkName') this.news.setLinkName(finderOptions(this.properties).linkName);
    super.onPropertyPaneFieldChanged(property);
  }

  private readonly tell = (news: FinderNews): void => this.news.tell(news);

  private readonly contactPlace = (): string | undefined => {
    const instanceId = contactPartOf(this.context.dynamicDataProvider);
    return instanceId && titleIdOf(partIdOf(instanceId));
  };
}
