import { useEffect, useRef, useState } from 'react';

/** The value once it has not changed for a while. @param pause milliseconds; 0 passes the value on at once */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (pause === 0) return undefined;
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return pause === 0 ? value : settled;
}

const SILENCE = 600;

/** For a live region: nothing at first, then what the sentence has become, not every sentence on the way there. */
export function useAnnouncement(sentence: string): string {
  const settled = useSettled(sentence, SILENCE);
  const first = useRef(sentence);
  const hasChanged = useRef(false);
  if (settled !== first.current) hasChanged.current = true;
  return hasChanged.current ? settled : '';
}
