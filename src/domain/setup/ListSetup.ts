/**
 * In what a list differs from its definition:
 * `list` it is missing · `column` missing · `type` another type, which cannot be mended without losing what is in it · `choices` some are missing ·
 * `extraChoice` one that the parts do not know, in a column whose values decide something · `index` · `unique` ·
 * `notUnique` it is unique where it must not be · `required` · `rule` validation · `default` · `target` a lookup points elsewhere · `view` missing · `look` a formatter is missing · `form` its layout is missing ·
 * `ownItems` people see rows of others · `contributors` visitors may not add rows · `title` still has the name of its address ·
 * `version` made by an older version, or its set-up was not finished · `newer` made by a newer version: nothing is touched.
 */
export type DifferenceKind =
  | 'list' | 'column' | 'type' | 'choices' | 'extraChoice' | 'index' | 'unique' | 'notUnique' | 'required' | 'rule' | 'default' | 'target'
  | 'view' | 'look' | 'form' | 'ownItems' | 'contributors' | 'title' | 'version' | 'newer';

/** The right in the site that a person needs: SharePoint's Manage Lists (in the levels Edit and above) or Manage Permissions (Full Control). */
export type SetupRight = 'manageLists' | 'managePermissions';

export interface Difference {
  readonly kind: DifferenceKind;
  /** The column or view as owners see it; empty when the whole list is meant. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
  /** Without it the parts do not work, or not safely; the rest is comfort for owners. */
  readonly isNeeded: boolean;
  /** What it takes to mend it; absent when mending would lose something, so that a person has to decide. */
  readonly right?: SetupRight;
}

export interface ListState {
  readonly title: string;
  /** Server-relative. */
  readonly url: string;
  readonly isMissing: boolean;
  /** Rows of ours can be added: the list has none yet, or nothing but some of them. */
  readonly takesSamples: boolean;
  readonly differences: readonly Difference[];
}

export interface SetupState {
  readonly site: { readonly title: string; readonly url: string };
  /** In the order in which they are made. */
  readonly lists: readonly ListState[];
  readonly rights: Readonly<Record<SetupRight, boolean>>;
  /** Who has both rights: the site's group of owners, and its members as far as one may see them. */
  readonly owners: { readonly group: string; readonly people: readonly string[] };
}

export interface SetupProgress {
  readonly done: number;
  /** An estimate until the lists exist. */
  readonly total: number;
  /** Title of the list at work. */
  readonly list: string;
}

/** Makes and mends the lists of a site. Never deletes. */
export interface ListSetup {
  /** @throws AppError */
  check(): Promise<SetupState>;
  /**
   * Makes and mends what can be mended with the person's rights, in an order that can be interrupted anywhere: running it again goes on.
   * @param samples whether lists that take them get sample rows
   * @returns the state afterwards
   * @throws AppError
   */
  apply(samples: boolean, onProgress: (progress: SetupProgress) => void): Promise<SetupState>;
}

/** Something is missing that the parts need. */
export function isUsable(state: SetupState): boolean {
  return state.lists.every(list => list.differences.every(difference => !difference.isNeeded));
}

export interface RightNeeded {
  readonly right: SetupRight;
  readonly isHeld: boolean;
}

/** The rights that mending takes, and whether the person has them. */
export function rightsNeeded({ lists, rights }: SetupState): readonly RightNeeded[] {
  const needed = new Set(lists.flatMap(list => list.differences.flatMap(({ right }) => right ?? [])));
  return [...needed].map(right => ({ right, isHeld: rights[right] }));
}
