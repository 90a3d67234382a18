import type { IPropertyPaneField } from '@microsoft/sp-property-pane';
import * as strings from 'CommunityHubStrings';
import * as React from 'react';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import { CommunityFinder } from '../../features/communityFinder/CommunityFinder';
import { communitiesList } from '../../lists/communities.list';
import { composeCommunities, composeViewer } from '../compose';
import { HubWebPart, type HubWebPartProps } from '../HubWebPart';
import { listUrlOn } from '../siteUrl';

interface CommunityFinderWebPartProps extends HubWebPartProps {
  list: string;
}

export default class CommunityFinderWebPart extends HubWebPart<CommunityFinderWebPartProps> {
  private communities!: CommunityRepository;

  protected composePorts(): void {
    this.communities = composeCommunities(this.context, this.properties);
  }

  protected renderPart(): React.ReactElement {
    return React.createElement(CommunityFinder, {
      communities: this.communities,
      viewer: composeViewer(this.context),
      title: this.properties.title,
      surroundings: this.surroundings,
      strings: strings.finder
    });
  }

  protected usualLists(): readonly string[] {
    return this.properties.list ? [] : [communitiesList.url];
  }

  protected checkedList(webUrl: string): string {
    return listUrlOn(webUrl, this.properties.list, communitiesList.url);
  }

  protected listFields(): readonly IPropertyPaneField<unknown>[] {
    return [this.lists.field('list', strings.pane.communitiesList, communitiesList.title, this.properties.list)];
  }
}
