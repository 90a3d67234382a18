import { DisplayMode } from '@microsoft/sp-core-library';
import * as strings from 'CommunityHubStrings';
import * as React from 'react';
import type { WorkingGroup } from '../../domain/workingGroup/WorkingGroup';
import { WorkingGroups } from '../../features/workingGroups/WorkingGroups';
import { communitiesFacts } from '../../lists/communities.facts';
import { workingGroupsFacts } from '../../lists/workingGroups.facts';
import { contactPartOf, earlierLinkNames, freeLinkName, GROUPS_ID, watchFinders } from '../askOnPage';
import { composeViewer } from '../compose';
import { HubWebPart, type HubWebPartProps } from '../HubWebPart';
import { loadSearch } from '../loadSearch';
import type { CheckedLists } from '../owners/HealthPiece';
import { PageSource } from '../PageSource';
import type { PaneCode } from '../pane/loadPane';
import type { PaneHost, PartPane } from '../pane/PartPane';
import { listUrlOn, siteUrl } from '../siteUrl';
import { communityLinks, composeGroups, composeGroupsAddress, type GroupsAddress, type GroupsPorts, lentWords } from './composeGroups';
import { groupOptions, type StoredGroupOptions } from './groupOptions';

interface WorkingGroupsWebPartProps extends HubWebPartProps, Omit<StoredGroupOptions, 'linkName'> {
  list: string;
  linkName?: string;
}

export default class WorkingGroupsWebPart extends HubWebPart<WorkingGroupsWebPartProps> {
  private ports!: GroupsPorts;
  private address: GroupsAddress | undefined;
  /** Name in links of a finder that shows the communities of these groups, where the page has one. */
  private finder: string | undefined;
  private readonly source = new PageSource(property => this.context.dynamicDataSourceManager.notifyPropertyChanged(property));

  protected async onInit(): Promise<void> {
    const { dynamicDataSourceManager, dynamicDataProvider } = this.context;
    dynamicDataSourceManager.initializeSource(this.source);
    await super.onInit();
    const { linkName } = groupOptions(this.properties);
    // two parts with the same names in the address would undo each other's choices
    if (this.displayMode === DisplayMode.Edit) this.properties.linkName = freeLinkName(linkName, await earlierLinkNames(dynamicDataProvider, GROUPS_ID, this.instanceId));
    this.source.setLinkName(groupOptions(this.properties).linkName);
    watchFinders(dynamicDataProvider, () => this.communitiesUrl, finder => {
      this.finder = finder;
      // a contact part may have come as well
      if (this.renderedOnce) this.render();
    });
  }

  protected composePorts(): void {
    this.ports = composeGroups(this.context, this.properties);
  }

  protected renderPart(): React.ReactElement {
    const options = groupOptions(this.properties);
    this.address = composeGroupsAddress(options.linkName, this.address);
    const contactPart = contactPartOf(this.context.dynamicDataProvider);
    return React.createElement(WorkingGroups, {
      ...this.ports,
      address: this.address.port,
      viewer: composeViewer(this.context),
      options,
      title: this.properties.title,
      surroundings: this.surroundings,
      strings: strings.workingGroups,
      lent: lentWords(),
      loadSearch,
      communityLinks: this.finder === undefined ? undefined : communityLinks(this.finder, this.address.port),
      onAsk: contactPart === undefined ? undefined : group => this.handOver(contactPart, group)
    });
  }

  protected usualLists(): readonly string[] {
    return this.properties.list ? [] : [workingGroupsFacts.url];
  }

  protected checkedLists(webUrl: string): CheckedLists {
    return { kind: 'workingGroups', listUrl: listUrlOn(webUrl, this.properties.list, workingGroupsFacts.url) };
  }

  protected createPane(code: PaneCode, host: PaneHost<WorkingGroupsWebPartProps>): PartPane {
    const { facets: names, views } = strings.workingGroups;
    const words = { ...strings.finder.values, ...strings.workingGroups.status };
    return code.workingGroupsPane(host, { workingGroups: () => this.ports.workingGroups, names, views, words });
  }

  protected onPropertyPaneFieldChanged(property: string): void {
    // a list of another site is none of this one
    if (property === 'site') this.properties.list = '';
    if (property === 'linkName') this.source.setLinkName(groupOptions(this.properties).linkName);
    super.onPropertyPaneFieldChanged(property);
  }

  /** Server-relative URL of the list that groups refer to: communities of their own site. */
  private get communitiesUrl(): string {
    return listUrlOn(siteUrl(this.site, this.context.pageContext.web.absoluteUrl), '', communitiesFacts.url);
  }

  private handOver(contactPart: string, { id, name }: WorkingGroup): void {
    this.source.handOver(contactPart, { kind: 'join', about: { type: 'workingGroup', id, name } });
  }
}
