import * as React from 'react';
import type { FacetCount } from '../../domain/finding/Findings';
import { plural } from '../format';
import { Hidden } from '../Hidden';
import { usePart } from '../PartContext';
import { Chip } from './Chip';
import styles from './Filters.module.scss';
import type { FilterWords } from './FindingWords';

interface FacetGroupProps {
  readonly legend: string;
  /** Whose facet it is, where another part of the page may have one of the same name. */
  readonly of?: string;
  readonly counts: readonly FacetCount[];
  readonly strings: FilterWords;
  /** A value in the language of the reader. */
  word(value: string): string;
  onToggle(value: string): void;
}

/** What a person takes in at a glance; the rest is one press away. */
const FIRST = 8;

/** The values of one facet, each with the number of entries that it would bring. */
export function FacetGroup({ legend, of, counts, strings, word, onToggle }: FacetGroupProps): React.ReactElement {
  const { locale } = usePart();
  const [isWhole, setWhole] = React.useState(false);
  const isLong = counts.length > FIRST + 1;
  const shown = isLong && !isWhole ? counts.filter(({ isChosen }, index) => isChosen || index < FIRST) : counts;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}{of && <Hidden>, {of}</Hidden>}</legend>
      {shown.map(({ value, count, isChosen }) => (
        <Chip key={value} text={word(value)} count={count} isChosen={isChosen} onToggle={() => onToggle(value)} />
      ))}
      {isLong && (
        <button type="button" className={styles.quiet} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? strings.fewerValues : plural(locale, strings.allValues, counts.length)}
        </button>
      )}
    </fieldset>
  );
}
