import { useRef } from 'react';

/** The object given first, as long as what it holds stays the same: callers build such objects afresh for each render. */
export function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
