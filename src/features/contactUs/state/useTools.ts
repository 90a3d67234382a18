import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../../domain/AppError';
import { whenIdle } from '../../../ui/finding/whenIdle';
import type { ContactTools } from '../ContactUsProps';

export interface LateTools {
  readonly tools?: ContactTools;
  /** Why they have not come the last time. */
  readonly error?: AppError;
  /** Asks for them again where they did not come. @throws AppError */
  fetch(): Promise<ContactTools>;
}

/** The tools of the form: they come when the browser has nothing better to do, or when somebody needs them. @param load memoised by the caller */
export function useTools(load: () => Promise<ContactTools>): LateTools {
  const [state, setState] = useState<{ readonly tools?: ContactTools; readonly error?: AppError }>({});
  const asked = useRef<{ readonly load: unknown; readonly answer: Promise<ContactTools> }>();
  const isOnPage = useRef(true);

  const fetch = useCallback(() => {
    if (asked.current?.load === load) return asked.current.answer;
    const answer = load().catch(asOffline);
    asked.current = { load, answer };
    answer.then(
      tools => isOnPage.current && setState({ tools }),
      (error: AppError) => {
        asked.current = undefined;
        if (isOnPage.current) setState(before => ({ ...before, error }));
      }
    );
    return answer;
  }, [load]);

  // nobody waits for them yet: whoever does asks again and is told
  useEffect(() => whenIdle(() => fetch().catch(() => undefined)), [fetch]);
  useEffect(() => () => { isOnPage.current = false; }, []);
  return { ...state, fetch };
}

/** The loader says only that a script did not come. */
function asOffline(error: unknown): never {
  throw error instanceof AppError ? error : new AppError('offline', error instanceof Error ? error.message : String(error), error);
}
