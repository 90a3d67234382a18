import { useEffect, useRef } from 'react';
import type { AppError } from '../domain/AppError';
import type { Load } from './loadState';

/** Milliseconds before the first try; doubles with every one that fails. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 120_000;

/**
 * Tries again by itself after a failure that may pass: after a while, when the network is back, and when the visitor comes back to the page.
 * Without anything to show it waits for the network only, since the visitor sees what happened and decides.
 * @param onRetry loads again
 * @param onDisconnected the device has lost its network
 */
export function useRetries<T>(state: Load<T>, onRetry: () => void, onDisconnected: () => void): void {
  const failures = useRef(0);
  const error = waitingFor(state);
  const hasContent = state.status === 'ready';

  useEffect(() => {
    if (state.status === 'ready' && state.freshness.kind === 'fresh') failures.current = 0;
  }, [state]);
  useEffect(() => {
    window.addEventListener('offline', onDisconnected);
    return () => window.removeEventListener('offline', onDisconnected);
  }, [onDisconnected]);
  useEffect(() => {
    if (!error) return undefined;
    const earliest = Date.now() + (error.retryAfter ?? 0);
    const tryNow = (): void => {
      if (document.visibilityState !== 'hidden' && navigator.onLine && Date.now() >= earliest) onRetry();
    };
    // only a new session helps, and that begins in another tab
    const timer = hasContent && error.kind !== 'signedOut' ? repeatAfter(waitBefore(failures.current++, error), tryNow) : undefined;
    window.addEventListener('online', tryNow);
    document.addEventListener('visibilitychange', tryNow);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', tryNow);
      document.removeEventListener('visibilitychange', tryNow);
    };
  }, [error, hasContent, onRetry]);
}

/** The failure that is to be got over, unless that is being tried. */
function waitingFor<T>(state: Load<T>): AppError | undefined {
  if (state.status === 'failed') return state.error.kind === 'offline' ? state.error : undefined;
  if (state.status !== 'ready' || state.freshness.kind !== 'stale' || state.freshness.isRetrying) return undefined;
  return state.freshness.error;
}

function waitBefore(failures: number, { retryAfter = 0 }: AppError): number {
  const wait = Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT);
  return Math.max(wait, retryAfter) * (1 + Math.random() / 4);
}

/** Again and again, since the page may be hidden or the network gone when it is time. */
const repeatAfter = (wait: number, work: () => void): number => window.setInterval(work, wait);
