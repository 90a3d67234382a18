import { useCallback, useEffect, useRef, useState } from 'react';
import type { AboutChoice } from '../../../domain/enquiry/aboutChoices';

export interface Choices {
  /** Undefined as long as they have not been read, and where they cannot be: the form does without. */
  readonly all?: readonly AboutChoice[];
  /** Reads them, once. */
  fetch(): void;
}

/** What a message can be about, read when somebody begins to use the form. @param load memoised by the caller */
export function useChoices(load: () => Promise<readonly AboutChoice[]>): Choices {
  const [all, setAll] = useState<readonly AboutChoice[]>();
  const asked = useRef<unknown>();
  const isOnPage = useRef(true);
  useEffect(() => () => { isOnPage.current = false; }, []);
  const fetch = useCallback(() => {
    if (asked.current === load) return;
    asked.current = load;
    load().then(
      choices => isOnPage.current && setAll(choices),
      () => {
        asked.current = undefined; // what the message is about can be said in words; the next use of the form asks again
      }
    );
  }, [load]);
  return { all, fetch };
}
