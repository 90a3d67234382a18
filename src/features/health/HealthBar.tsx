import * as React from 'react';
import type { Finding } from '../../domain/health/Finding';
import { plural } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { usePart } from '../../ui/PartContext';
import styles from './Health.module.scss';
import type { HealthStrings } from './HealthStrings';
import type { Outcome } from './useCheck';

interface HealthBarProps {
  readonly outcomes: readonly Outcome[];
  readonly strings: HealthStrings;
  onOpen(): void;
}

/** For page editors: how many rows visitors do not see, or see wrongly. Nothing when there is none. */
export function HealthBar({ outcomes, strings, onOpen }: HealthBarProps): React.ReactElement | null {
  const { locale, strings: states } = usePart();
  const count = outcomes.reduce((sum, outcome) => sum + ('checked' in outcome ? faultyRows(outcome.checked.findings) : 0), 0);
  if (count === 0) return null;
  return (
    <div className={styles.bar}>
      <p className={styles.word}><Icon name="warning" /> <strong>{plural(locale, states.rowsNeedAttention, count)}</strong></p>
      <button type="button" className={styles.button} onClick={onOpen}>{strings.showFindings}</button>
    </div>
  );
}

function faultyRows(findings: readonly Finding[]): number {
  return new Set(findings.filter(({ severity }) => severity !== 'advice').map(({ row }) => row.id)).size;
}
