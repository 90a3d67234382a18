import * as React from 'react';

export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'loaded'; readonly value: T };

/** @param key another one loads anew @returns what came, and a function that loads it again; meanwhile the old value stays */
export function useLoading<T>(load: () => Promise<T>, key: string): readonly [state: Loading<T>, reload: () => void] {
  const [state, setState] = React.useState<Loading<T>>({ kind: 'loading' });
  const [turn, setTurn] = React.useState(0);
  const latest = React.useRef(load);
  latest.current = load;
  React.useEffect(() => {
    let isCurrent = true;
    latest.current().then(
      value => isCurrent && setState({ kind: 'loaded', value }),
      (error: unknown) => isCurrent && setState({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
    );
    return () => { isCurrent = false; };
  }, [key, turn]);
  return [state, () => setTurn(turn + 1)];
}
