import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchCode } from '../../domain/finding/SearchCode';
import { useLateCode } from '../LateTool';
import type { Loaded } from '../useLoad';
import { whenIdle } from './whenIdle';

export interface SearchState {
  /** Undefined until it has come. */
  readonly code?: SearchCode;
  /** What answers the text of a link is not there yet: there is nothing to show that would stay. */
  readonly isHeld: boolean;
  /** For the place of the results: whether they can be shown, those of a moment ago included, or why not. */
  readonly results: Loaded<unknown>;
}

/**
 * What searches: it comes when the browser has nothing better to do, or when there is a text. Until then the results stay as they are.
 * @param load memoised by the caller
 * @param text as typed
 * @param isOffered whether visitors can search at all
 */
export function useSearch(load: () => Promise<SearchCode>, text: string, isOffered = true): SearchState {
  const hasText = text.trim() !== '';
  const isOfLink = useRef(hasText);
  const [isAsked, setAsked] = useState(hasText);
  const loaded = useLateCode(useCallback(() => (isAsked ? load() : new Promise<SearchCode>(() => undefined)), [isAsked, load]));
  const { state, retry } = loaded;
  const present = useRef(state);
  present.current = state;
  useEffect(() => (isOffered ? whenIdle(() => setAsked(true)) : undefined), [isOffered]);
  useEffect(() => {
    if (!hasText) return;
    setAsked(true);
    // nobody was told that it did not come, since nobody waited for it
    if (present.current.status === 'failed') retry();
  }, [hasText, retry]);

  const isMissing = hasText && state.status !== 'ready';
  const isHeld = isMissing && isOfLink.current && state.status === 'loading';
  if (!isMissing) isOfLink.current = false;
  return {
    code: state.status === 'ready' ? state.value : undefined,
    isHeld,
    results: isHeld || (isMissing && state.status !== 'loading') ? loaded : THERE
  };
}

const nothing = (): void => undefined;
const THERE: Loaded<unknown> = { state: { status: 'ready', value: undefined, asOf: 0, freshness: { kind: 'fresh' } }, isKept: false, retry: nothing, showNewer: nothing };
