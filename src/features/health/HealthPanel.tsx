import * as React from 'react';
import { fill, plural } from '../../ui/format';
import { LoadView } from '../../ui/LoadView';
import { usePart } from '../../ui/PartContext';
import { Skeleton } from '../../ui/Skeleton';
import { Findings } from './Findings';
import styles from './Health.module.scss';
import type { HealthStrings } from './HealthStrings';
import type { Check, Checked } from './useCheck';

interface HealthPanelProps {
  readonly check: Check;
  readonly strings: HealthStrings;
  /** It can be hidden without losing what is typed in it. */
  readonly isShown: boolean;
  onClose(): void;
  formUrl(id: number): string;
  /** What else owners can do, beneath the findings. */
  readonly children: React.ReactNode;
}

/** What is wrong with the rows of a list and where to mend it, in the place of the part's content. */
export function HealthPanel({ check, strings, isShown, onClose, formUrl, children }: HealthPanelProps): React.ReactElement {
  const { instanceId, locale } = usePart();
  const { loaded, isChecking, recheck } = check;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  const headingId = `${instanceId}-health`;
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>{strings.title}</h3>
        {loaded.state.status === 'ready' && (
          <button type="button" className={styles.button} aria-disabled={isChecking} onClick={isChecking ? undefined : recheck}>
            {isChecking ? strings.checking : strings.checkAgain}
          </button>
        )}
        <button type="button" className={styles.button} onClick={onClose}>{strings.close}</button>
      </div>
      <p role="status">{loaded.state.status === 'ready' && summaryOf(loaded.state.value, strings, locale)}</p>
      <LoadView loaded={loaded} skeleton={<Skeleton blocks={3} blockHeight={64} layout="stack" />}>
        {checked => <Findings checked={checked} strings={strings} formUrl={formUrl} />}
      </LoadView>
      {children}
    </section>
  );
}

function summaryOf({ findings, rowCount, at }: Checked, strings: HealthStrings, locale: string): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium' }).format(at);
  const rows = new Set(findings.map(({ row }) => row.id)).size;
  const state = rowCount === 0
    ? strings.emptyList
    : rows === 0
      ? plural(locale, strings.allGood, rowCount)
      : plural(locale, strings.inRows, rows, { findings: plural(locale, strings.findings, findings.length) });
  return `${state} ${fill(strings.checkedAt, { date })}`;
}
