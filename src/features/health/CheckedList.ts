import type { ReactNode } from 'react';
import type { Checked, HealthCheck } from '../../domain/health/HealthCheck';

export interface FindingWords {
  readonly what: string;
  readonly why: string;
}

/** What only the check of one list says. */
export interface ListStrings<K extends string = string> {
  /** Names the list where a part has several. */
  readonly name: string;
  readonly emptyList: string;
  /** By rule, or by variant where a rule has several; with the values of the rule. A row that is refused is described in words that all parts share. */
  readonly texts: Readonly<Record<K, FindingWords>>;
}

/** A list that a part has its owners look through. */
export interface CheckedList<C extends Checked = Checked> {
  readonly check: HealthCheck<C>;
  readonly strings: ListStrings;
  /** What else the check has shown, beneath the findings. */
  details?(checked: C): ReactNode;
}
