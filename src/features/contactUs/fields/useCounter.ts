import { useEffect, useRef } from 'react';
import { plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useForm } from '../FormContext';

/** Share of the limit from which on the count is of interest. */
const NEAR = 0.2;

/** Milliseconds without a key, after which the count is said. */
const PAUSE = 1000;

/**
 * How many characters are left, in words; near the limit it is announced when the writer pauses.
 * @param isAlways it is shown from the start; otherwise near the limit only
 * @returns undefined while there is nothing to show
 */
export function useCounter(text: string, limit: number, isAlways = false): string | undefined {
  const { strings, say } = useForm();
  const { locale } = usePart();
  const left = limit - text.trim().length;
  const isNear = left <= limit * NEAR;
  const words = isNear || isAlways ? plural(locale, left < 0 ? strings.charactersOver : strings.charactersLeft, Math.abs(left)) : undefined;
  const first = useRef(words);
  useEffect(() => {
    if (!words || !isNear || words === first.current) return undefined;
    const timer = setTimeout(() => say(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words, isNear, say]);
  return words;
}
