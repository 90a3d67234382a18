import * as React from 'react';
import { AppError } from '../../domain/AppError';
import type { ListSetup, SetupProgress, SetupState } from '../../domain/setup/ListSetup';

export type Work =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: SetupProgress }
  /** What was done before the fault stays done. */
  | { readonly status: 'interrupted'; readonly progress: SetupProgress; readonly error: AppError }
  | { readonly status: 'done' };

interface Setup {
  readonly state: SetupState;
  readonly work: Work;
  run(samples: boolean): void;
}

const NOTHING_DONE: SetupProgress = { done: 0, total: 1, list: '' };

/** Carries out the set-up and keeps where it stands. @param checked what the check found */
export function useSetup(setup: ListSetup, checked: SetupState): Setup {
  const [state, setState] = React.useState(checked);
  const [work, setWork] = React.useState<Work>({ status: 'idle' });

  const run = (samples: boolean): void => {
    let latest = NOTHING_DONE;
    const report = (progress: SetupProgress): void => {
      latest = progress;
      setWork({ status: 'running', progress });
    };
    report(NOTHING_DONE);
    setup.apply(samples, report).then(
      after => {
        setState(after);
        setWork({ status: 'done' });
      },
      (error: unknown) => setWork({ status: 'interrupted', progress: latest, error: error instanceof AppError ? error : new AppError('server', String(error), error) })
    );
  };
  return { state, work, run };
}
