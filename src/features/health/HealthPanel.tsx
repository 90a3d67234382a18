import * as React from 'react';
import { LoadView } from '../../ui/LoadView';
import { usePart } from '../../ui/PartContext';
import { Skeleton } from '../../ui/Skeleton';
import { CheckedSection } from './CheckedSection';
import styles from './Health.module.scss';
import type { HealthStrings } from './HealthStrings';
import { summaryOf } from './summary';
import type { Check } from './useCheck';

interface HealthPanelProps {
  readonly check: Check;
  readonly strings: HealthStrings;
  /** It can be hidden without losing what is typed in it. */
  readonly isShown: boolean;
  onClose(): void;
  /** What else owners can do, beneath the findings. */
  readonly children: React.ReactNode;
}

/** What is wrong with the rows of the lists and where to mend it, in the place of the part's content. */
export function HealthPanel({ check, strings, isShown, onClose, children }: HealthPanelProps): React.ReactElement {
  const { instanceId, locale } = usePart();
  const { loaded, isChecking, recheck } = check;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  const headingId = `${instanceId}-health`;
  // with the title of the part: a page has several checks
  return (
    <section className={styles.panel} aria-labelledby={`${headingId} ${instanceId}-title`}>
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
        {outcomes => (
          <div className={styles.panel}>
            {outcomes.map(outcome => (
              <CheckedSection key={outcome.list.strings.name} outcome={outcome} isOnly={outcomes.length === 1} strings={strings} onRetry={recheck} />
            ))}
          </div>
        )}
      </LoadView>
      {children}
    </section>
  );
}
