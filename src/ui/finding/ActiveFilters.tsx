import * as React from 'react';
import { Hidden } from '../Hidden';
import { Icon } from '../Icon';
import styles from './Filters.module.scss';
import type { FilterWords } from './FindingWords';

/** A value that narrows the result at the moment. */
export interface ActiveFilter {
  readonly text: string;
  /** What it is a value of. */
  readonly legend: string;
  onRemove(): void;
}

interface ActiveFiltersProps {
  readonly filters: readonly ActiveFilter[];
  readonly strings: FilterWords;
  onClear(): void;
  /** The last one is gone, with the button that had the focus. */
  onEmptied(): void;
}

/** What narrows the result at the moment, each with its way back. */
export function ActiveFilters({ filters, strings, onClear, onEmptied }: ActiveFiltersProps): React.ReactElement | null {
  const list = React.useRef<HTMLUListElement>(null);
  if (filters.length === 0) return null;

  const remove = (index: number): void => {
    filters[index].onRemove();
    const buttons = list.current?.querySelectorAll('button');
    if (filters.length === 1) onEmptied();
    // the keys are places, so the button that takes this place, or the one before the last place, is on the page already
    else buttons?.[Math.min(index, filters.length - 2)].focus();
  };
  return (
    <div className={styles.active}>
      <ul ref={list} className={styles.pills} aria-label={strings.active}>
        {filters.map(({ text, legend }, index) => (
          <li key={index}>
            <button type="button" className={styles.pill} onClick={() => remove(index)}>
              <Hidden>{legend}: </Hidden>
              {text}
              <Hidden>, {strings.remove}</Hidden>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.quiet} onClick={() => { onClear(); onEmptied(); }}>{strings.clear}</button>
    </div>
  );
}
