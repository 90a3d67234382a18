import type { Difference } from '../../domain/setup/ListSetup';
import type { Upgrade } from '../defineList';
import type { ViewDefinition } from '../pages/defineListPages';
import type { Formatter } from '../pages/formatting/element';

/** What is to be done to a list, as data: an adapter carries it out. */
export type Action =
  /** From the definition, by internal name. */
  | { readonly kind: 'addColumn'; readonly name: string }
  /** Properties as REST names them. */
  | { readonly kind: 'updateColumn'; readonly name: string; readonly type: string; readonly properties: Readonly<Record<string, unknown>> }
  | { readonly kind: 'addVersionColumn' }
  | { readonly kind: 'updateList'; readonly properties: Readonly<Record<string, unknown>> }
  | { readonly kind: 'addView'; readonly view: ViewDefinition }
  /** Columns, order and look of a view that came with the list. */
  | { readonly kind: 'updateView'; readonly id: string; readonly view: ViewDefinition }
  | { readonly kind: 'formatView'; readonly id: string; readonly formatter: Formatter }
  | { readonly kind: 'formatForm'; readonly formatter: object }
  | { readonly kind: 'allowVisitorsToAdd' }
  | { readonly kind: 'upgrade'; readonly upgrade: Upgrade };

/** A difference and what mends it, in order; without actions a person has to decide. */
export interface ListChange {
  readonly difference: Difference;
  readonly actions: readonly Action[];
}
