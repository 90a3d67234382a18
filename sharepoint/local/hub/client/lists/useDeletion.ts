import * as React from 'react';
import type { ListFacts } from '../../page/ListPageData';
import type { Rest } from '../rest/createRest';
import { messageOf } from '../rest/RestError';
import { deletablesOf, deleteItems, type Deletable } from './deletion';
import type { ListRow } from './listRest';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' | 'deleting'; readonly items: readonly Deletable[] }
  | { readonly kind: 'failed'; readonly reasons: readonly string[] };

export interface Deletion {
  readonly state: State;
  /** Opens the question for these items. */
  ask(rows: readonly ListRow[]): Promise<void>;
  confirm(): Promise<void>;
  cancel(): void;
}

const reasonOf = (error: unknown): string => messageOf(error instanceof Error ? error : new Error(String(error)));

/** @param onDone with how many items are gone */
export function useDeletion(rest: Rest, list: ListFacts, onDone: (count: number) => void): Deletion {
  const [state, setState] = React.useState<State>({ kind: 'idle' });
  const ask = async (rows: readonly ListRow[]): Promise<void> => {
    try {
      setState({ kind: 'asking', items: await deletablesOf(rest, list, rows) });
    } catch (error) {
      setState({ kind: 'failed', reasons: [reasonOf(error)] });
    }
  };
  const confirm = async (): Promise<void> => {
    if (state.kind !== 'asking') return;
    const { items } = state;
    setState({ kind: 'deleting', items });
    try {
      const reasons = await deleteItems(rest, list, items);
      setState(reasons.length > 0 ? { kind: 'failed', reasons } : { kind: 'idle' });
      if (reasons.length < items.length) onDone(items.length - reasons.length);
    } catch (error) {
      setState({ kind: 'failed', reasons: [reasonOf(error)] });
    }
  };
  return { state, ask, confirm, cancel: () => setState({ kind: 'idle' }) };
}
