import type { EnquiryKind } from './EnquiryKind';
import type { Route } from './route';
import type { Topic } from './Topic';

/** Conditions in which a row of the routing table can name several values. */
export const CONDITIONS = ['themes', 'strands', 'languages'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Which values of one condition a line of the dry run is about. */
export type Covered<T extends string = string> =
  | { readonly scope: 'any' }
  | { readonly scope: 'only'; readonly values: readonly T[] }
  /** All but those that other lines name; with `none` there is nothing left but to have no value at all. */
  | { readonly scope: 'others' | 'none'; readonly but: readonly T[] };

/** Where a set of questions goes. */
export interface DryRunLine extends Readonly<Record<Condition, Covered>> {
  readonly kinds: Covered<EnquiryKind>;
  /** Of those that visitors are offered for the kind; '' stands for a question that names none, as other parts of the page send it. */
  readonly topics: Covered;
  /** Absent for a gap: nobody answers. */
  readonly route?: Route;
  /** An overlap: equally strict rows of the same topic that lead elsewhere and lost by the owners' order alone. */
  readonly rivals: readonly Topic[];
}

export interface DryRun {
  readonly lines: readonly DryRunLine[];
  /** The table has too many combinations: what is there is right, and there would be more. */
  readonly isCut: boolean;
}

/** Whether the line is about that value. @param value '' where a question has none */
export function covers<T extends string>(covered: Covered<T>, value: T): boolean {
  switch (covered.scope) {
    case 'any': return true;
    case 'only': return covered.values.includes(value);
    default: return !covered.but.includes(value);
  }
}
