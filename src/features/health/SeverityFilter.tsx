import * as React from 'react';
import { type Finding, SEVERITIES, type Severity } from '../../domain/health/Finding';
import { fill } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import styles from './Health.module.scss';
import type { HealthStrings } from './HealthStrings';

interface SeverityFilterProps {
  readonly findings: readonly Finding[];
  /** All when absent. */
  readonly chosen?: Severity;
  readonly strings: HealthStrings;
  onChoose(severity: Severity | undefined): void;
}

/** How many findings there are of each weight, and a button to see only these. */
export function SeverityFilter({ findings, chosen, strings, onChoose }: SeverityFilterProps): React.ReactElement {
  const { locale } = usePart();
  const count = (severity?: Severity): number => findings.filter(finding => !severity || finding.severity === severity).length;
  const options = [undefined, ...SEVERITIES.filter(severity => count(severity) > 0)];
  return (
    <div className={styles.filter} role="group" aria-label={strings.filter}>
      {options.map(severity => (
        <button key={severity ?? ''} type="button" className={styles.button} aria-pressed={severity === chosen} onClick={() => onChoose(severity)}>
          {fill(strings.filterOption, { word: severity ? strings.severities[severity] : strings.all, count: new Intl.NumberFormat(locale).format(count(severity)) })}
        </button>
      ))}
    </div>
  );
}
