import * as React from 'react';
import { number } from '../format';
import { usePart } from '../PartContext';
import styles from './Filters.module.scss';

interface ChipProps {
  readonly text: string;
  readonly count?: number;
  readonly isChosen: boolean;
  onToggle(): void;
}

/** A value that can be chosen. One that leads nowhere stays in its place and can be read, but not chosen. */
export function Chip({ text, count, isChosen, onToggle }: ChipProps): React.ReactElement {
  const { locale } = usePart();
  const isOff = count === 0 && !isChosen;
  return (
    <button type="button" className={styles.chip} aria-pressed={isChosen} aria-disabled={isOff} onClick={isOff ? undefined : onToggle}>
      {text}
      {count !== undefined && <>{' '}<span className={styles.count}>{number(locale, count)}</span></>}
    </button>
  );
}
