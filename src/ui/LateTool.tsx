import * as React from 'react';
import { AppError } from '../domain/AppError';
import { LoadView } from './LoadView';
import { Skeleton } from './Skeleton';
import { type Loaded, useLoad } from './useLoad';

interface LateToolProps<T> {
  /** Fetches the tool's code and texts, and builds its ports. Memoised by the caller. */
  load(): Promise<T>;
  /** Nobody waits for it: it shows itself when it has come. */
  readonly isQuiet?: boolean;
  children(tool: T): React.ReactElement;
}

/** A tool whose code comes when it is shown, with a way to try again when it does not come. */
export function LateTool<T>({ load, isQuiet = false, children }: LateToolProps<T>): React.ReactElement | null {
  const loaded = useLateCode(load);
  if (isQuiet && loaded.state.status !== 'ready') return null;
  return <LoadView loaded={loaded} skeleton={<Skeleton blocks={1} blockHeight={240} layout="stack" />}>{children}</LoadView>;
}

/** As `useLoad`, for what `import()` fetches. @param load memoised by the caller */
export function useLateCode<T>(load: () => Promise<T>): Loaded<T> {
  return useLoad(React.useCallback(() => load().catch(asOffline), [load]));
}

/** The loader says only that a script did not come. */
function asOffline(error: unknown): never {
  throw new AppError('offline', error instanceof Error ? error.message : String(error), error);
}
