import * as React from 'react';
import type { Choice, FinderOptions } from '../../../domain/finding/Choice';
import { withToggled } from '../../../domain/finding/withToggled';
import { ActiveFilters } from '../../../ui/finding/ActiveFilters';
import { useFinder, wordFor } from '../FinderContext';
import { activeFilters, withoutFilters } from '../state/facetChanges';

interface ChosenFiltersProps {
  readonly choice: Choice;
  readonly options: FinderOptions;
  onChange(changes: Partial<Choice>): void;
  /** The last one is gone, with the button that had the focus. */
  onEmptied(): void;
}

/** What the visitor can take back: values of facets, and that only their own is shown. */
export function ChosenFilters({ choice, options, onChange, onEmptied }: ChosenFiltersProps): React.ReactElement {
  const { strings } = useFinder();
  const { facets: legends, ownLegend, own } = strings.filters;
  const filters = [
    ...activeFilters(choice, options).map(({ facet, value }) => ({
      text: wordFor(strings, value), legend: legends[facet], onRemove: () => onChange({ facets: withToggled(choice.facets, facet, value) })
    })),
    ...(choice.own ? [{ text: own[choice.own], legend: ownLegend, onRemove: () => onChange({ own: undefined }) }] : [])
  ];
  return <ActiveFilters filters={filters} strings={strings.filters} onClear={() => onChange(withoutFilters(choice, options))} onEmptied={onEmptied} />;
}
