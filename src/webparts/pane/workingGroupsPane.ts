import { PropertyPaneToggle } from '@microsoft/sp-property-pane';
import { GROUP_FACETS, type GroupFacet, type GroupOptions, GROUP_VIEWS, type GroupView } from '../../domain/workingGroup/GroupChoice';
import type { WorkingGroup } from '../../domain/workingGroup/WorkingGroup';
import type { WorkingGroupRepository } from '../../domain/workingGroup/WorkingGroupRepository';
import { workingGroupsFacts } from '../../lists/workingGroups.facts';
import { groupOptions, type StoredGroupOptions } from '../workingGroups/groupOptions';
import { FacetPicker } from './FacetPicker';
import { groupFacetChoices } from './facetSettings';
import { choiceField, linkNameField } from './fields';
import { listPane, type ListPaneProperties } from './listPane';
import type { PaneHost, PartPane } from './PartPane';

type GroupsPaneProperties = ListPaneProperties & StoredGroupOptions & { readonly list: string };

/** What the pane has from the part beside its properties. */
export interface GroupsPaneParts {
  /** Of the list that is chosen now. */
  workingGroups(): WorkingGroupRepository;
  /** Names of facets and views, and words of the list, as visitors see them. */
  readonly names: Readonly<Record<GroupFacet, string>>;
  readonly views: Readonly<Record<GroupView, string>>;
  readonly words: Readonly<Partial<Record<string, string>>>;
}

/** The pane of the working groups: how they are shown, and what visitors can narrow them by. */
export function workingGroupsPane(host: PaneHost<GroupsPaneProperties>, { workingGroups, names, views, words }: GroupsPaneParts): PartPane {
  const { strings, context } = host;
  const options = (): GroupOptions => groupOptions(host.properties());
  const filters = new FacetPicker<GroupFacet, WorkingGroup>(options, {
    id: `hub-pane-${context.instanceId}`, all: GROUP_FACETS, names, words, strings: strings.finder.facets, choicesOf: groupFacetChoices
  });
  const pane = listPane(host, {
    content: () => [
      choiceField('view', strings.finder.view, Object.fromEntries(GROUP_VIEWS.map(view => [view, views[view]])), options().view),
      PropertyPaneToggle('isBySubject', { label: strings.groups.bySubject, checked: options().isBySubject, onText: strings.groups.on, offText: strings.groups.off })
    ],
    lists: picker => [picker.field('list', strings.workingGroupsList, workingGroupsFacts.title, host.properties().list)],
    groups: () => [
      { groupName: strings.finder.filters, groupFields: [filters.field()] },
      { groupName: strings.groups.links, groupFields: [linkNameField(strings.finder, strings.groups.linkNameHelp)] }
    ]
  });
  const loadFilters = (): void => filters.load(workingGroups());
  return {
    ...pane,
    onOpen: () => {
      pane.onOpen();
      loadFilters();
    },
    onChange: property => {
      pane.onChange(property);
      if (property === 'site' || property === 'list') loadFilters();
    }
  };
}
