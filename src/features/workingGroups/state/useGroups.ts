import { useCallback, useMemo, useState } from 'react';
import { groupChoiceFrom, groupParametersOf } from '../../../domain/workingGroup/addressOfGroups';
import type { GroupChoice, GroupOptions } from '../../../domain/workingGroup/GroupChoice';
import { type GroupFindings, prepareGroups } from '../../../domain/workingGroup/findGroups';
import type { WorkingGroup } from '../../../domain/workingGroup/WorkingGroup';
import { rememberMarks } from '../../../ui/finding/rememberMarks';
import { type ChoiceForm, useChoice } from '../../../ui/finding/useChoice';
import { useSame } from '../../../ui/finding/useSame';
import { type SearchState, useSearch } from '../../../ui/finding/useSearch';
import type { GroupsShared } from '../GroupsContext';
import type { WorkingGroupsProps } from '../WorkingGroupsProps';
import { useContacts } from './useContacts';

/** With so many groups or fewer, reading is quicker than searching. */
const FEW = 10;

export interface GroupsState {
  readonly choice: GroupChoice;
  change(changes: Partial<GroupChoice>): void;
  changeText(text: string): void;
  readonly options: GroupOptions;
  readonly findings: GroupFindings;
  /** There are so many that searching helps, or a link brings a text. */
  readonly isSearchable: boolean;
  readonly search: SearchState;
  readonly shared: GroupsShared;
  /** The group that somebody asks to take part in, in a form of this part. */
  readonly asked?: WorkingGroup;
  closeRequest(): void;
}

/** What the part knows and what can be done with it. */
export function useGroups(props: WorkingGroupsProps & { readonly items: readonly WorkingGroup[] }): GroupsState {
  const { address, items, viewer, strings, lent: { words }, communityLinks, onAsk, renderRequest, surroundings: { locale } } = props;
  const options = useSame(props.options);
  const { choice, change, changeText } = useChoice(address, useMemo(() => formOf(options), [options]));
  const { text, facets } = choice;
  const isSearchable = items.length > FEW || text !== '';
  const search = useSearch(props.loadSearch, text, isSearchable);
  const find = useMemo(() => prepareGroups(items, options, locale, search.code), [items, options, locale, search.code]);
  const findings = useMemo(() => find({ text, facets }), [find, text, facets]);
  const contacts = useContacts(props.workingGroups, items, !viewer.isGuest && !viewer.isAnonymous);
  const marksIn = useMemo(() => rememberMarks(text, search.code), [text, search.code]);
  const [asked, setAsked] = useState<WorkingGroup>();
  const ask = onAsk ?? (renderRequest && setAsked);
  const shared = { strings, title: props.title || strings.title, words, marksIn, contacts, communityLinks, onAsk: ask };
  const closeRequest = useCallback(() => setAsked(undefined), []);
  return { choice, change, changeText, options, findings, isSearchable, search, shared, asked, closeRequest };
}

function formOf(options: GroupOptions): ChoiceForm<GroupChoice> {
  return {
    read: parameters => groupChoiceFrom(parameters, options),
    parametersOf: choice => groupParametersOf(choice, options),
    withChanges: (choice, changes) => ({ ...choice, ...changes })
  };
}
