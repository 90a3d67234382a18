import * as React from 'react';
import { Failure } from '../../ui/Failure';
import { usePart } from '../../ui/PartContext';
import { Findings } from './Findings';
import styles from './Health.module.scss';
import type { HealthStrings } from './HealthStrings';
import type { Outcome } from './useCheck';

interface CheckedSectionProps {
  readonly outcome: Outcome;
  /** The panel speaks of this list alone. */
  readonly isOnly: boolean;
  readonly strings: HealthStrings;
  onRetry(): void;
}

/** One list: what is wrong with it, and what else the check has shown. Nothing where there is nothing to say. */
export function CheckedSection({ outcome, isOnly, strings, onRetry }: CheckedSectionProps): React.ReactElement | null {
  const { instanceId } = usePart();
  const { list } = outcome;
  const headingId = `${instanceId}-health-${list.strings.name.replace(/\W+/g, '-')}`;
  const content = 'error' in outcome
    ? <Failure error={outcome.error} onRetry={onRetry} />
    : <>
        {outcome.checked.findings.length > 0 && <Findings checked={outcome.checked} strings={strings} list={list} />}
        {list.details?.(outcome.checked)}
      </>;
  if (isOnly) return content;
  if ('checked' in outcome && outcome.checked.findings.length === 0 && !list.details) return null;
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.listName}>{list.strings.name}</h4>
      {content}
    </section>
  );
}
