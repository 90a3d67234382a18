import * as React from 'react';
import type { AppError } from '../domain/AppError';
import styles from './FreshnessLine.module.scss';
import { fill } from './format';
import { Icon } from './Icon';
import type { Freshness } from './loadState';
import { usePart } from './PartContext';
import type { StateStrings } from './StateStrings';

interface FreshnessLineProps {
  readonly freshness: Freshness<unknown>;
  /** Milliseconds since 1970. */
  readonly asOf: number;
  onRetry(): void;
  onShow(): void;
  onButtonFocus(): void;
}

/** One quiet line in the gap above the content, which is there all the time: whatever it says, nothing moves. */
export function FreshnessLine({ freshness, asOf, onRetry, onShow, onButtonFocus }: FreshnessLineProps): React.ReactElement {
  const { strings: { stale, retry, changed, showChanges, loading }, locale } = usePart();
  const isPassing = freshness.kind === 'stale' && freshness.error.kind !== 'signedOut';
  const isRetrying = freshness.kind === 'stale' && freshness.isRetrying;
  return (
    <div className={styles.slot} onFocus={onButtonFocus}>
      <p className={styles.line} aria-live="polite">
        {freshness.kind === 'stale' && (
          <>
            <Icon name="warning" />
            <span>{fill(stale.asOf, { time: timeOf(asOf, locale) })} <span className={isPassing ? styles.cause : undefined}>{causeOf(freshness.error, stale)}</span></span>
          </>
        )}
        {freshness.kind === 'changed' && changed}
      </p>
      {freshness.kind === 'stale' && (
        <button type="button" className={styles.button} aria-disabled={isRetrying} onClick={isRetrying ? undefined : onRetry}>
          {isRetrying ? loading : retry}
        </button>
      )}
      {freshness.kind === 'changed' && <button type="button" className={styles.button} onClick={onShow}>{showChanges}</button>}
    </div>
  );
}

function causeOf({ kind }: AppError, { causes }: StateStrings['stale']): string {
  return kind in causes ? causes[kind as keyof typeof causes] : causes.server;
}

/** Of another day, the day as well. */
function timeOf(asOf: number, locale: string): string {
  const isToday = new Date(asOf).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) }).format(asOf);
}
