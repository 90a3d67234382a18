import type { CommunityAccess, CommunityKind, CommunityStatus } from '../community/Community';

/** Fields with one value, and those with several. Name and parent are what a row is found by, so they stand beside. */
export const TEXT_FIELDS = [
  'kind', 'whoShouldJoin', 'purpose', 'access', 'status', 'mailbox', 'teamsLink', 'siteLink', 'keywords', 'order'
] as const;
export const VALUES_FIELDS = ['roles', 'notFor', 'themes', 'strands', 'regions', 'languages'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export type ValuesField = (typeof VALUES_FIELDS)[number];
export type ImportField = TextField | ValuesField;
export type ImportColumn = ImportField | 'name' | 'parent';

interface Choices {
  readonly kind: CommunityKind;
  readonly access: CommunityAccess;
  readonly status: CommunityStatus;
}

/** What the table says about one community. Empty cells are not there. `order` is a number as text, with a point. */
export type ImportFields = Partial<Choices & Readonly<Record<Exclude<TextField, keyof Choices>, string> & Record<ValuesField, readonly string[]>>>;

/** One community of a pasted table. */
export interface ImportEntry {
  /** 1-based line of the pasted text; also tells entries apart. */
  readonly line: number;
  /** As written, without the dash that makes it a channel. */
  readonly name: string;
  /** What a new row becomes: as the table says, or else a private channel when it has a parent, or else a team. */
  readonly kind: CommunityKind;
  /** Name of the parent, as written. */
  readonly parent?: string;
  readonly fields: ImportFields;
  /** Fields read out of a sentence. They fill what is empty, and never replace what owners chose. */
  readonly derived: readonly ImportField[];
}

/** What keeps a row, a column or a value of the table out. The comments name the values for the text. */
export type ImportProblemKind =
  | 'emptyPaste'
  /** count: how many lines of prose there are */
  | 'notATable'
  /** value: a line above the header */
  | 'aboveHeader'
  /** column: as written, or its number when it has no title */
  | 'unknownHeader'
  /** column: a second one for the same field */
  | 'repeatedHeader'
  | 'noNameColumn'
  /** value: the first cell; expected, found: numbers of cells */
  | 'cellCount'
  /** value: the first cell that is not empty */
  | 'emptyName'
  /** value: the beginning; limit: characters */
  | 'nameTooLong'
  /** value: the name; other: the line where it stands already */
  | 'repeatedName'
  /** value: the name of a channel that no readable team stands above */
  | 'channelWithoutTeam'
  /** value, column */
  | 'unknownKind'
  | 'unknownAccess'
  | 'unknownStatus'
  /** value, column: the row comes without this value */
  | 'unknownValue'
  /** value, column: the row comes without an order */
  | 'orderNotANumber';

export interface ImportProblem {
  /** 1-based line of the pasted text. */
  readonly line: number;
  readonly kind: ImportProblemKind;
  readonly values: Readonly<Record<string, string>>;
}

/** The values that owners can choose from. */
export type ImportVocabulary = Readonly<Record<Exclude<ValuesField, 'notFor'>, readonly string[]>>;
