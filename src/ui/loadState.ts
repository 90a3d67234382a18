import { AppError, type AppErrorKind } from '../domain/AppError';
import type { Copy } from '../domain/CopyStore';

/** How what is shown stands to what the server has. */
export type Freshness<T> =
  | { readonly kind: 'fresh' }
  /** Being read again. */
  | { readonly kind: 'refreshing' }
  /** Could not be read again. */
  | { readonly kind: 'stale'; readonly error: AppError; readonly isRetrying: boolean }
  /** Has been read again and differs; shown when the visitor asks for it. */
  | { readonly kind: 'changed'; readonly newer: Copy<T> };

export type Load<T> =
  | { readonly status: 'loading' }
  /** `asOf`: when the value was read, in milliseconds since 1970. */
  | { readonly status: 'ready'; readonly value: T; readonly asOf: number; readonly freshness: Freshness<T> }
  | { readonly status: 'failed'; readonly error: AppError }
  /** Trying again after a failure, whose words stay until there is an answer. */
  | { readonly status: 'retrying'; readonly error: AppError };

export type LoadEvent<T> =
  | { readonly type: 'started'; readonly copy?: Copy<T> }
  | { readonly type: 'askedAgain' }
  /** `mayMove`: nothing is lost when what is shown changes now. */
  | { readonly type: 'answered'; readonly copy: Copy<T>; readonly mayMove: boolean }
  /** `mayKeep`: what is shown is still right when the failure may pass. */
  | { readonly type: 'failed'; readonly error: AppError; readonly mayKeep: boolean }
  /** The device has no network. */
  | { readonly type: 'disconnected' }
  | { readonly type: 'showNewer' };

/** After these, what was read before is still right to show. */
const PASSING: readonly AppErrorKind[] = ['offline', 'busy', 'server', 'signedOut'];

/** @returns the state before there is any answer */
export function starting<T>(copy: Copy<T> | undefined): Load<T> {
  return copy ? { status: 'ready', ...copy, freshness: { kind: 'refreshing' } } : { status: 'loading' };
}

export function nextLoad<T>(state: Load<T>, event: LoadEvent<T>): Load<T> {
  switch (event.type) {
    case 'started':
      return starting(event.copy);
    case 'askedAgain':
      return askedAgain(state);
    case 'answered':
      return answered(state, event.copy, event.mayMove);
    case 'failed':
      return failed(state, event.error, event.mayKeep);
    case 'disconnected':
      return state.status === 'ready' ? stale(state, new AppError('offline', 'The device has no network.')) : state;
    case 'showNewer':
      return state.status === 'ready' && state.freshness.kind === 'changed' ? fresh(state.freshness.newer) : state;
  }
}

type Ready<T> = Extract<Load<T>, { status: 'ready' }>;

const fresh = <T>(copy: Copy<T>): Ready<T> => ({ status: 'ready', ...copy, freshness: { kind: 'fresh' } });
const stale = <T>(state: Ready<T>, error: AppError): Ready<T> => ({ ...state, freshness: { kind: 'stale', error, isRetrying: false } });

function askedAgain<T>(state: Load<T>): Load<T> {
  if (state.status === 'failed') return { status: 'retrying', error: state.error };
  if (state.status !== 'ready') return state;
  const { freshness } = state;
  return { ...state, freshness: freshness.kind === 'stale' ? { ...freshness, isRetrying: true } : { kind: 'refreshing' } };
}

function answered<T>(state: Load<T>, copy: Copy<T>, mayMove: boolean): Load<T> {
  if (state.status !== 'ready') return fresh(copy);
  // the very same object, so that nothing is drawn or prepared anew
  if (isSame(state.value, copy.value)) return fresh({ value: state.value, asOf: copy.asOf });
  return mayMove ? fresh(copy) : { ...state, freshness: { kind: 'changed', newer: copy } };
}

function failed<T>(state: Load<T>, error: AppError, mayKeep: boolean): Load<T> {
  return state.status === 'ready' && mayKeep && PASSING.includes(error.kind) ? stale(state, error) : { status: 'failed', error };
}

/** Both were built by the same code, so equal content is equal text. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
