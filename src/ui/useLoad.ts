import { type Reducer, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { AppError } from '../domain/AppError';
import type { Copy } from '../domain/CopyStore';
import { type Load, type LoadEvent, nextLoad, starting } from './loadState';
import { useRetries } from './useRetries';
import { useVisitorActivity } from './useVisitorActivity';

export interface Loaded<T> {
  readonly state: Load<T>;
  /** What is shown stays, with a line on how old it is, when loading again fails in passing. */
  readonly isKept: boolean;
  /** Loads again and shows what comes. */
  retry(): void;
  /** Shows what has come in the background. */
  showNewer(): void;
}

/**
 * Runs `load` and again whenever its identity changes; an answer that comes too late is dropped.
 * @param load memoised by the caller, for example on the port that it reads from
 * @param lastRead a copy of an earlier visit, if there is one, to be shown at once. What then comes moves nothing under the eyes of a visitor
 * who has begun, and what is shown stays when loading again fails in passing, which is then tried again by itself.
 */
export function useLoad<T>(load: () => Promise<T>, lastRead?: () => Copy<T> | undefined): Loaded<T> {
  const [state, dispatch] = useReducer<Reducer<Load<T>, LoadEvent<T>>, undefined>(nextLoad, undefined, () => starting(lastRead?.()));
  const [run, setRun] = useState({ isAsked: false });
  const isKept = lastRead !== undefined;
  const isActive = useVisitorActivity(isKept);
  const copyOf = useRef(lastRead);
  copyOf.current = lastRead;
  const loadShown = useRef(load);

  useEffect(() => {
    if (loadShown.current === load) return;
    loadShown.current = load;
    dispatch({ type: 'started', copy: copyOf.current?.() });
  }, [load]);
  useEffect(() => {
    let current = true;
    load().then(
      value => current && dispatch({ type: 'answered', copy: { value, asOf: Date.now() }, mayMove: run.isAsked || !isActive() }),
      error => current && dispatch({ type: 'failed', error: asAppError(error), mayKeep: isKept })
    );
    return () => {
      current = false;
    };
  }, [load, run, isKept, isActive]);

  const again = useCallback((isAsked: boolean) => {
    dispatch({ type: 'askedAgain' });
    setRun({ isAsked });
  }, []);
  const retryQuietly = useCallback(() => again(false), [again]);
  const onDisconnected = useCallback(() => {
    if (isKept) dispatch({ type: 'disconnected' });
  }, [isKept]);
  useRetries(state, retryQuietly, onDisconnected);
  const retry = useCallback(() => again(true), [again]);
  const showNewer = useCallback(() => dispatch({ type: 'showNewer' }), []);
  return { state, isKept, retry, showNewer };
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('server', String(error), error);
}
