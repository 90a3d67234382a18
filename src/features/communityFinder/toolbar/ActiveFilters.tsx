import * as React from 'react';
import type { Choice, FinderOptions } from '../../../domain/finding/Choice';
import { Hidden } from '../../../ui/Hidden';
import { Icon } from '../../../ui/Icon';
import { useFinder, wordFor } from '../FinderContext';
import { activeFilters, withoutFilters, withToggled } from '../state/facetChanges';
import styles from './Filters.module.scss';

interface ActiveFiltersProps {
  readonly choice: Choice;
  readonly options: FinderOptions;
  onChange(changes: Partial<Choice>): void;
  /** The last one is gone, with the button that had the focus. */
  onEmptied(): void;
}

/** What narrows the result at the moment, each with its way back. */
export function ActiveFilters({ choice, options, onChange, onEmptied }: ActiveFiltersProps): React.ReactElement | null {
  const { strings } = useFinder();
  const list = React.useRef<HTMLUListElement>(null);
  const pills = [
    ...activeFilters(choice, options).map(({ facet, value }) => ({
      text: wordFor(strings, value), legend: strings.filters.facets[facet], changes: { facets: withToggled(choice.facets, facet, value) }
    })),
    ...(choice.own ? [{ text: strings.filters.own[choice.own], legend: strings.filters.ownLegend, changes: { own: undefined } }] : [])
  ];
  if (pills.length === 0) return null;

  const remove = (index: number, changes: Partial<Choice>): void => {
    onChange(changes);
    const buttons = list.current?.querySelectorAll('button');
    if (pills.length === 1) onEmptied();
    // the keys are places, so the button that takes this place, or the one before the last place, is on the page already
    else buttons?.[Math.min(index, pills.length - 2)].focus();
  };
  return (
    <div className={styles.active}>
      <ul ref={list} className={styles.pills} aria-label={strings.filters.active}>
        {pills.map(({ text, legend, changes }, index) => (
          <li key={index}>
            <button type="button" className={styles.pill} onClick={() => remove(index, changes)}>
              <Hidden>{legend}: </Hidden>
              {text}
              <Hidden>, {strings.filters.remove}</Hidden>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.quiet} onClick={() => { onChange(withoutFilters(choice, options)); onEmptied(); }}>{strings.filters.clear}</button>
    </div>
  );
}
