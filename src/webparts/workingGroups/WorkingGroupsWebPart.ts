import type { IPropertyPaneField } from '@microsoft/sp-property-pane';
import * as strings from 'CommunityHubStrings';
import * as React from 'react';
import type { WorkingGroupRepository } from '../../domain/workingGroup/WorkingGroupRepository';
import { WorkingGroups } from '../../features/workingGroups/WorkingGroups';
import { workingGroupsList } from '../../lists/workingGroups.list';
import { composeWorkingGroups } from '../compose';
import { HubWebPart, type HubWebPartProps } from '../HubWebPart';

interface WorkingGroupsWebPartProps extends HubWebPartProps {
  list: string;
}

export default class WorkingGroupsWebPart extends HubWebPart<WorkingGroupsWebPartProps> {
  private workingGroups!: WorkingGroupRepository;

  protected composePorts(): void {
    this.workingGroups = composeWorkingGroups(this.context, this.properties);
  }

  protected renderPart(): React.ReactElement {
    return React.createElement(WorkingGroups, {
      workingGroups: this.workingGroups,
      title: this.properties.title,
      surroundings: this.surroundings,
      strings: strings.workingGroups
    });
  }

  protected usualLists(): readonly string[] {
    return this.properties.list ? [] : [workingGroupsList.url];
  }

  protected listFields(): readonly IPropertyPaneField<unknown>[] {
    return [this.lists.field('list', strings.pane.workingGroupsList, workingGroupsList.title, this.properties.list)];
  }
}
