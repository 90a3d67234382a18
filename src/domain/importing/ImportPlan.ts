import type { CommunityRef } from '../community/Community';
import type { FieldChange } from './changesOf';
import type { ImportEntry } from './ImportEntry';

/** A row that an entry may be, and what would change in it then. */
export interface Candidate {
  readonly row: CommunityRef;
  readonly changes: readonly FieldChange[];
}

export interface Addition {
  readonly entry: ImportEntry;
  readonly parent?: NewParent;
}

/** Without an id when it is itself added, earlier in the plan. */
export interface NewParent {
  readonly name: string;
  readonly id?: number;
}

/**
 * Why only the owner can say which row an entry is: `nearName` a row is called nearly so · `elsewhere` a row of that name stands beneath a team,
 * or a channel of that name without one · `otherKind` a row of that name is of another kind · `severalRows` more than one has that name ·
 * `parentUnknown` neither a row nor a team of the table is the parent · `parentUnclear` the parent has to be decided first, or several have its name.
 */
export type Doubt = 'nearName' | 'elsewhere' | 'otherKind' | 'severalRows' | 'parentUnknown' | 'parentUnclear';

export interface Unclear {
  readonly entry: ImportEntry;
  readonly doubt: Doubt;
  /** None when the doubt is about the parent. */
  readonly candidates: readonly Candidate[];
}

/** What an import would do. Each entry stands in exactly one place; in each, parents stand before their channels. */
export interface ImportPlan {
  readonly added: readonly Addition[];
  readonly changed: readonly (Candidate & { readonly entry: ImportEntry })[];
  readonly unchanged: readonly { readonly entry: ImportEntry; readonly row: CommunityRef }[];
  readonly unclear: readonly Unclear[];
}

/** What owners decided about unclear entries, by line: the id of the row that it is, or that it is a new one. */
export type Decisions = ReadonlyMap<number, number | 'new'>;
