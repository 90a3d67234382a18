import * as React from 'react';
import { fill, number } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import styles from './DryRun.module.scss';
import type { DryRunStrings } from './DryRunStrings';

interface DryRunFilterProps {
  readonly lineCount: number;
  /** Lines that have a gap or an overlap. */
  readonly problemCount: number;
  readonly isNarrowed: boolean;
  readonly strings: DryRunStrings;
  onChoose(isNarrowed: boolean): void;
}

/** All lines, or those with gaps and overlaps. Nothing where that is the same. */
export function DryRunFilter({ lineCount, problemCount, isNarrowed, strings, onChoose }: DryRunFilterProps): React.ReactElement | null {
  const { locale } = usePart();
  if (problemCount === 0 || problemCount === lineCount) return null;
  const option = (word: string, count: number): string => fill(strings.filterOption, { word, count: number(locale, count) });
  return (
    <div className={styles.filter} role="group" aria-label={strings.filter}>
      <button type="button" className={styles.button} aria-pressed={!isNarrowed} onClick={() => onChoose(false)}>{option(strings.all, lineCount)}</button>
      <button type="button" className={styles.button} aria-pressed={isNarrowed} onClick={() => onChoose(true)}>{option(strings.onlyProblems, problemCount)}</button>
    </div>
  );
}
