import { useCallback, useEffect, useState } from 'react';
import { AppError } from '../domain/AppError';

export type Load<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: AppError }
  /** Trying again after a failure, whose words stay until there is an answer. */
  | { readonly status: 'retrying'; readonly error: AppError };

export interface Loaded<T> {
  readonly state: Load<T>;
  retry(): void;
}

/**
 * Runs `load` and again whenever its identity changes; an answer that comes too late is dropped.
 * @param load memoised by the caller, for example on the port that it reads from
 */
export function useLoad<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Load<T>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => setState({ status: 'loading' }), [load]);
  useEffect(() => {
    let current = true;
    load().then(
      value => current && setState({ status: 'ready', value }),
      error => current && setState({ status: 'failed', error: asAppError(error) })
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);

  const retry = useCallback(() => {
    setState(before => (before.status === 'failed' ? { status: 'retrying', error: before.error } : before));
    setAttempt(count => count + 1);
  }, []);
  return { state, retry };
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('server', String(error), error);
}
