import type { BooleanFacts, ChoiceFacts, ColumnsFacts, DateFacts, FactsBase, ListFacts, UrlFacts } from './ListFacts';

/** What every column has, whatever its type. */
interface ColumnBase extends FactsBase {
  /** GUID without braces. Never changes after a release. */
  readonly id: string;
  readonly help?: string;
  /** SharePoint keeps an index, so that filters and sorts on this column work past 5,000 rows. */
  readonly indexed?: true;
}

/** What SharePoint checks of one value, also when it comes over REST. */
export interface ColumnValidation {
  /** Names no column but its own, by internal name. */
  readonly formula: string;
  /** What the person is told. */
  readonly message: string;
}

export interface TextColumn extends ColumnBase {
  readonly type: 'Text';
  readonly validation?: ColumnValidation;
  /** Characters, at most 255 (SharePoint's limit for a single line of text). */
  readonly maxLength?: number;
  /** SharePoint refuses a second row with the same value. Needs `indexed`; a list with item security has no such column. */
  readonly unique?: true;
}

export interface NoteColumn extends ColumnBase {
  readonly type: 'Note';
  /** Characters. SharePoint itself sets no limit; our forms do. */
  readonly maxLength?: number;
}

export interface NumberColumn extends ColumnBase {
  readonly type: 'Number';
  readonly validation?: ColumnValidation;
}

export interface BooleanColumn extends ColumnBase, BooleanFacts {}

export interface DateColumn extends ColumnBase, DateFacts {}

export interface ChoiceColumn<C extends string = string> extends ColumnBase, ChoiceFacts<C> {
  readonly defaultValue?: C;
}

/** Several values, always open for values of the owners' own. */
export interface MultiChoiceColumn<C extends string = string> extends ColumnBase {
  readonly type: 'MultiChoice';
  readonly choices: readonly C[];
}

export interface UrlColumn extends ColumnBase, UrlFacts {}

export interface UserColumn extends ColumnBase {
  readonly type: 'User';
}

export interface LookupColumn extends ColumnBase {
  readonly type: 'Lookup' | 'LookupMulti';
  /** Web-relative URL of the list that the column points into, for example `Lists/Communities`. */
  readonly list: string;
}

export type Column =
  | TextColumn
  | NoteColumn
  | NumberColumn
  | BooleanColumn
  | DateColumn
  | ChoiceColumn
  | MultiChoiceColumn
  | UrlColumn
  | UserColumn
  | LookupColumn;

/** Columns by internal name. */
export type Columns = Readonly<Record<string, Column>>;

/** What a list of an older version needs beside new columns, views and settings. */
export interface Upgrade {
  /** The version that it leads to. */
  readonly to: number;
  /** Where the new column is empty and the old one is not, its value is copied. Both hold text. */
  readonly copy: readonly { readonly from: string; readonly to: string }[];
}

export interface ListDefinition<F extends Columns = Columns> extends ListFacts<F> {
  readonly description: string;
  /**
   * `own`: a person reads and changes only the rows they wrote (ReadSecurity 2, WriteSecurity 2). SharePoint refuses it where a column is unique, and the
   * other way round (formsandflows.nl/2023/10/23/item-level-permissions, zquad.in/2010/03/unique-column.html).
   */
  readonly itemSecurity?: 'own';
  /** `everyone`: whoever can read the site may add, change and delete rows (SharePoint's level Contribute). Otherwise only those who may edit the site. */
  readonly contributors?: 'everyone';
  /**
   * Counts the changes of the definition since the first release. A list keeps the number of its own in the hidden column `HubSchemaVersion`,
   * as the default value: unlike a property bag, a column can be written on sites that allow no custom script.
   */
  readonly version: number;
  /** GUID of that column. */
  readonly versionColumnId: string;
  /** In rising order. */
  readonly upgrades?: readonly Upgrade[];
}

/** Literal types of choices survive, so that a wrong choice fails to compile. */
type Literal<F> = {
  readonly [K in keyof F]: F[K] extends { type: 'Choice' | 'MultiChoice'; choices: readonly (infer C)[] }
    ? F[K] & { readonly choices: readonly C[] }
    : F[K];
};

/** One or the other: see `itemSecurity`. */
type WithoutConflict<F> = { readonly [K in keyof F]: F[K] extends { unique: true } ? K : never }[keyof F] extends never ? unknown : { readonly itemSecurity?: undefined };

/**
 * Declares a list once. Provisioning, queries, row parsing, form limits and the local tenant all read this constant.
 * @param definition the list; the keys of `fields` are internal names. A unique column beside item security does not compile
 */
export function defineList<const F extends Columns>(definition: ListDefinition<F> & WithoutConflict<F>): ListDefinition<Literal<F>> {
  return definition as ListDefinition<Literal<F>>;
}

type ColumnLike<C, X = Column> = X extends { type: infer T } ? (C extends { type: T } ? X : never) : never;

/** What a column has beside its facts; every choice of a default value is one of the column's choices. */
type Rest<C> = C extends { choices: readonly (infer V extends string)[] }
  ? Omit<ChoiceColumn<V>, keyof ChoiceFacts>
  : Omit<ColumnLike<C>, keyof C | Exclude<keyof ChoiceFacts | keyof DateFacts, 'choices'>>;

type Completed<F> = { readonly [K in keyof F]: F[K] & Rest<F[K]> };

/** Adds to the facts of columns what making and keeping them takes. */
export function completeColumns<F extends ColumnsFacts>(facts: F, rest: { readonly [K in keyof F]: Rest<F[K]> }): Completed<F> {
  return Object.fromEntries(Object.keys(facts).map(name => [name, { ...facts[name], ...rest[name] } as unknown])) as Completed<F>;
}

/** Internal name of the hidden column that keeps the version of a list. */
export const VERSION_COLUMN = 'HubSchemaVersion';

/** Most characters that SharePoint keeps in a single line of text. */
export const TEXT_LIMIT = 255;
