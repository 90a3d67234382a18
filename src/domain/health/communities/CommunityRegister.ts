import type { CommunityKind } from '../../community/Community';
import type { ExistingCommunity } from '../../importing/changesOf';
import type { ImportFields, ImportVocabulary } from '../../importing/ImportEntry';
import type { CommunityRef } from '../../community/Community';

/** The communities list as its owners see it: every row, good or not. */
export interface RegisterContent {
  /** In the owners' order. */
  readonly rows: readonly ExistingCommunity[];
  /** The choices that the list's columns have now. */
  readonly vocabulary: ImportVocabulary;
}

export interface NewCommunity {
  readonly name: string;
  readonly kind: CommunityKind;
  /** Id of the row that is its parent. */
  readonly parentId?: number;
  readonly fields: ImportFields;
}

/** What owners do with the communities list. */
export interface CommunityRegister {
  /** @throws AppError */
  read(): Promise<RegisterContent>;
  /** Address of the form in which a person edits the row. */
  formUrl(id: number): string;
  /**
   * @returns id of the new row
   * @throws AppError; the row may have been added although the answer was lost: read before adding it again
   */
  add(community: NewCommunity): Promise<number>;
  /** Writes these fields and leaves the others as they are. @throws AppError */
  change(row: CommunityRef, fields: ImportFields): Promise<void>;
}
