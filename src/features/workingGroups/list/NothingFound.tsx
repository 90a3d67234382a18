import * as React from 'react';
import type { GroupChoice } from '../../../domain/workingGroup/GroupChoice';
import { EmptyState } from '../../../ui/EmptyState';
import { NoResult } from '../../../ui/finding/NoResult';
import { enumerate, fill, plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useGroupsShared } from '../GroupsContext';
import { chosenValues, withoutFilters, wordOf } from '../state/groupFilters';
import type { GroupsState } from '../state/useGroups';
import type { LentWords } from '../WorkingGroupsProps';

interface NothingFoundProps {
  readonly state: GroupsState;
  readonly lent: LentWords;
  onChange(changes: Partial<GroupChoice>): void;
}

/** For which words and filters there is nothing, and what to give up so that there is something. */
export function NothingFound({ state: { choice, options, findings: { wayOut } }, lent, onChange }: NothingFoundProps): React.ReactElement {
  const { strings, words } = useGroupsShared();
  const { locale } = usePart();
  const { hints, facets } = strings;
  const text = choice.text.trim();
  const chosen = chosenValues(choice, options).map(({ facet, value }) => wordOf(facet, value, strings, words));
  if (!text && chosen.length === 0) return <EmptyState>{strings.noneAtWork}</EmptyState>;
  const template = !text ? hints.nothingForFilters : chosen.length > 0 ? hints.nothingForBoth : hints.nothingForText;
  const dropped = wayOut && (wayOut.drop === 'text'
    ? { what: fill(lent.quoted, { text }), changes: { text: '' } }
    : { what: facets[wayOut.drop], changes: { facets: { ...choice.facets, [wayOut.drop]: [] } } });
  const waysOut = [
    ...(wayOut && dropped ? [{ text: plural(locale, hints.without, wayOut.count, { what: dropped.what }), onTake: () => onChange(dropped.changes) }] : []),
    { text: hints.showAll, onTake: () => onChange({ text: '', facets: withoutFilters(choice, options) }) }
  ];
  return <NoResult sentence={fill(template, { text, filters: enumerate(locale, chosen) })} waysOut={waysOut} />;
}
