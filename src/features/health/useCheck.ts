import * as React from 'react';
import { AppError } from '../../domain/AppError';
import type { Checked } from '../../domain/health/HealthCheck';
import { type Loaded, useLoad } from '../../ui/useLoad';
import type { CheckedList } from './CheckedList';

/** What came of looking at one list. */
export type Outcome =
  | { readonly list: CheckedList; readonly checked: Checked }
  | { readonly list: CheckedList; readonly error: AppError };

export interface Check {
  readonly loaded: Loaded<readonly Outcome[]>;
  /** Looking again, while the last findings are still there. */
  readonly isChecking: boolean;
  readonly recheck: () => void;
}

/** Where one list cannot be read, the others are checked all the same. */
async function checkAll(lists: readonly CheckedList[]): Promise<readonly Outcome[]> {
  const outcomes = await Promise.all(lists.map(list => list.check.check().then(
    (checked): Outcome => ({ list, checked }),
    (error: unknown): Outcome => ({ list, error: error instanceof AppError ? error : new AppError('server', String(error), error) })
  )));
  const errors = outcomes.flatMap(outcome => ('error' in outcome ? [outcome.error] : []));
  if (errors.length === outcomes.length && errors.length > 0) throw errors[0];
  return outcomes;
}

/** Reads the lists and checks their rows. @param lists memoised by the caller */
export function useCheck(lists: readonly CheckedList[]): Check {
  const loaded = useLoad(React.useCallback(() => checkAll(lists), [lists]));
  const { state, retry } = loaded;
  const present = state.status === 'ready' ? state.value : undefined;
  const latest = React.useRef(present);
  latest.current = present;
  const [outdated, setOutdated] = React.useState<readonly Outcome[]>();
  const recheck = React.useCallback(() => {
    setOutdated(latest.current);
    retry();
  }, [retry]);
  return { loaded, isChecking: present !== undefined && present === outdated, recheck };
}
