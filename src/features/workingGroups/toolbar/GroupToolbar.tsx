import * as React from 'react';
import { withToggled } from '../../../domain/finding/withToggled';
import type { GroupFacet } from '../../../domain/workingGroup/GroupChoice';
import { ActiveFilters } from '../../../ui/finding/ActiveFilters';
import { FacetGroup } from '../../../ui/finding/FacetGroup';
import filterStyles from '../../../ui/finding/Filters.module.scss';
import { NarrowDisclosure } from '../../../ui/finding/NarrowDisclosure';
import { SearchBox } from '../../../ui/finding/SearchBox';
import { plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useGroupsShared } from '../GroupsContext';
import { chosenValues, withoutFilters, wordOf } from '../state/groupFilters';
import type { GroupsState } from '../state/useGroups';
import type { LentWords } from '../WorkingGroupsProps';
import styles from './GroupToolbar.module.scss';

interface GroupToolbarProps {
  readonly state: GroupsState;
  readonly lent: LentWords;
  /** No filter is left, and the button that took it away is gone. */
  onEmptied(): void;
}

/** Whatever narrows the list; nothing where there is nothing to tell apart. */
export function GroupToolbar({ state: { choice, change, changeText, options, findings, isSearchable }, lent: { filters, words }, onEmptied }: GroupToolbarProps): React.ReactElement | null {
  const { strings, title } = useGroupsShared();
  const { locale } = usePart();
  const box = React.useRef<HTMLInputElement>(null);
  const isOfUse = (facet: GroupFacet): boolean => findings.facets[facet].length > 1 || findings.facets[facet].some(({ isChosen }) => isChosen);
  const offered = options.facets.filter(facet => !options.locked.includes(facet) && isOfUse(facet));
  const chosen = chosenValues(choice, options);
  if (offered.length === 0 && !isSearchable && chosen.length === 0) return null;
  const toggle = (facet: GroupFacet, value: string): void => change({ facets: withToggled(choice.facets, facet, value) });
  return (
    <div className={styles.toolbar}>
      {isSearchable && <SearchBox inputRef={box} text={choice.text} strings={strings.search} onChange={changeText} />}
      {offered.length > 0 && (
        <NarrowDisclosure name="filters" icon="filter" className={filterStyles.filters} label={chosen.length > 0 ? plural(locale, filters.openCount, chosen.length) : filters.open}>
          {offered.map(facet => (
            <FacetGroup
              key={facet} legend={strings.facets[facet]} of={title} counts={findings.facets[facet]} strings={filters}
              word={value => wordOf(facet, value, strings, words)} onToggle={value => toggle(facet, value)}
            />
          ))}
        </NarrowDisclosure>
      )}
      <ActiveFilters
        filters={chosen.map(({ facet, value }) => ({ text: wordOf(facet, value, strings, words), legend: strings.facets[facet], onRemove: () => toggle(facet, value) }))}
        strings={filters} onClear={() => change({ facets: withoutFilters(choice, options) })} onEmptied={onEmptied}
      />
    </div>
  );
}
