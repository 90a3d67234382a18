import * as strings from 'CommunityHubStrings';
import * as React from 'react';
import type { WorkingGroupRepository } from '../../domain/workingGroup/WorkingGroupRepository';
import { WorkingGroups } from '../../features/workingGroups/WorkingGroups';
import { workingGroupsFacts } from '../../lists/workingGroups.facts';
import { composeWorkingGroups } from '../compose';
import { HubWebPart, type HubWebPartProps } from '../HubWebPart';
import type { CheckedLists } from '../owners/HealthPiece';
import type { PaneCode } from '../pane/loadPane';
import type { PaneHost, PartPane } from '../pane/PartPane';
import { listUrlOn } from '../siteUrl';

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
    return this.properties.list ? [] : [workingGroupsFacts.url];
  }

  protected checkedLists(webUrl: string): CheckedLists {
    return { kind: 'workingGroups', listUrl: listUrlOn(webUrl, this.properties.list, workingGroupsFacts.url) };
  }

  protected createPane(code: PaneCode, host: PaneHost<WorkingGroupsWebPartProps>): PartPane {
    return code.workingGroupsPane(host);
  }
}
