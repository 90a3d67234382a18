import * as React from 'react';
import { AppError } from '../../domain/AppError';
import { LoadView } from '../../ui/LoadView';
import { Skeleton } from '../../ui/Skeleton';
import { useLoad } from '../../ui/useLoad';

interface ListToolProps<T> {
  /** Fetches the tool's code and texts, and builds its ports. Memoised by the caller. */
  load(): Promise<T>;
  /** Nobody waits for it: it shows itself when it has come. */
  readonly isQuiet?: boolean;
  children(tool: T): React.ReactElement;
}

/** A tool whose code comes when it is shown, with a way to try again when it does not come. */
export function ListTool<T>({ load, isQuiet = false, children }: ListToolProps<T>): React.ReactElement | null {
  const loaded = useLoad(React.useCallback(() => load().catch(asOffline), [load]));
  if (isQuiet && loaded.state.status !== 'ready') return null;
  return <LoadView loaded={loaded} skeleton={<Skeleton blocks={1} blockHeight={240} layout="stack" />}>{children}</LoadView>;
}

/** The loader says only that a script did not come. */
function asOffline(error: unknown): never {
  throw new AppError('offline', error instanceof Error ? error.message : String(error), error);
}
