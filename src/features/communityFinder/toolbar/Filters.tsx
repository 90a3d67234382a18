import * as React from 'react';
import type { Choice, Facet, FinderOptions, Own } from '../../../domain/finding/Choice';
import type { Findings } from '../../../domain/finding/Findings';
import { withToggled } from '../../../domain/finding/withToggled';
import { FacetGroup } from '../../../ui/finding/FacetGroup';
import styles from '../../../ui/finding/Filters.module.scss';
import { NarrowDisclosure } from '../../../ui/finding/NarrowDisclosure';
import { plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useFinder, wordFor } from '../FinderContext';
import { activeFilters } from '../state/facetChanges';
import { OwnGroup } from './OwnGroup';

interface FiltersProps {
  readonly choice: Choice;
  readonly findings: Findings;
  readonly options: FinderOptions;
  /** What the visitor has of their own. */
  readonly own: readonly Own[];
  onChange(changes: Partial<Choice>): void;
}

const LEADING = 2;

/** Two facets at once, the others on request; what stands beside the search box anyway does not lead. */
export function Filters({ choice, findings, options, own, onChange }: FiltersProps): React.ReactElement | null {
  const { strings } = useFinder();
  const { filters } = strings;
  const { locale } = usePart();
  const [isWhole, setWhole] = React.useState(false);
  const offered = options.facets.filter(facet => !options.locked.includes(facet) && isOfUse(findings, facet));
  const leading: readonly Facet[] = offered.filter(facet => facet !== 'role').slice(0, LEADING);
  const others = offered.filter(facet => !leading.includes(facet));
  const active = activeFilters(choice, options).length + (choice.own ? 1 : 0);
  if (offered.length === 0 && own.length === 0) return null;

  const group = (facet: Facet): React.ReactElement => (
    <FacetGroup
      key={facet} legend={filters.facets[facet]} counts={findings.facets[facet]} strings={filters} word={value => wordFor(strings, value)}
      onToggle={value => onChange({ facets: withToggled(choice.facets, facet, value) })}
    />
  );
  return (
    <NarrowDisclosure name="filters" icon="filter" className={styles.filters} label={active > 0 ? plural(locale, filters.openCount, active) : filters.open}>
      {leading.map(group)}
      {others.length > 0 && (
        <button type="button" className={styles.quiet} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? filters.fewer : filters.more}
        </button>
      )}
      {isWhole && others.map(group)}
      {/* memberships become known late: last, where it moves nothing */}
      <OwnGroup offered={own} chosen={choice.own} onChoose={next => onChange({ own: next })} />
    </NarrowDisclosure>
  );
}

/** One value alone tells nothing apart. */
function isOfUse({ facets }: Findings, facet: Facet): boolean {
  return facets[facet].length > 1 || facets[facet].some(({ isChosen }) => isChosen);
}
