import * as React from 'react';
import type { Facet } from '../../../domain/finding/Choice';
import type { FacetCount } from '../../../domain/finding/Findings';
import { plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useFinder, wordFor } from '../FinderContext';
import { Chip } from './Chip';
import styles from './Filters.module.scss';

interface FacetGroupProps {
  readonly facet: Facet;
  readonly counts: readonly FacetCount[];
  onToggle(value: string): void;
}

/** What a person takes in at a glance; the rest is one press away. */
const FIRST = 8;

/** The values of one facet, each with the number of communities that it would bring. */
export function FacetGroup({ facet, counts, onToggle }: FacetGroupProps): React.ReactElement {
  const { strings } = useFinder();
  const { locale } = usePart();
  const [isWhole, setWhole] = React.useState(false);
  const isLong = counts.length > FIRST + 1;
  const shown = isLong && !isWhole ? counts.filter(({ isChosen }, index) => isChosen || index < FIRST) : counts;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{strings.filters.facets[facet]}</legend>
      {shown.map(({ value, count, isChosen }) => (
        <Chip key={value} text={wordFor(strings, value)} count={count} isChosen={isChosen} onToggle={() => onToggle(value)} />
      ))}
      {isLong && (
        <button type="button" className={styles.quiet} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? strings.filters.fewerValues : plural(locale, strings.filters.allValues, counts.length)}
        </button>
      )}
    </fieldset>
  );
}
