/** What reading takes of any column. */
export interface FactsBase {
  /** Display name that owners see. They may rename it in SharePoint; code finds columns by internal name. */
  readonly label: string;
  readonly required?: true;
}

export interface BooleanFacts extends FactsBase {
  readonly type: 'Boolean';
  /** What new rows start with. A row without a value counts as this too: the column may be younger than the row. */
  readonly defaultValue: boolean;
}

export interface DateFacts extends FactsBase {
  readonly type: 'DateTime';
  /** A calendar day; otherwise a point in time. */
  readonly dateOnly?: true;
}

export interface ChoiceFacts<C extends string = string> extends FactsBase {
  readonly type: 'Choice';
  readonly choices: readonly C[];
  /** Owners may write values of their own ("fill-in choices"). Without it our rules depend on the value, and others are refused. */
  readonly fillIn?: true;
}

/** Any value is right, so that reading needs no list of them. */
interface FillInFacts extends FactsBase {
  readonly type: 'Choice';
  readonly fillIn: true;
}

export interface UrlFacts extends FactsBase {
  readonly type: 'URL';
  /** Host names that a link may lead to; `.example.com` stands for every host below it. */
  readonly hosts: readonly string[];
}

interface PlainFacts extends FactsBase {
  readonly type: 'Text' | 'Note' | 'Number' | 'MultiChoice' | 'User' | 'Lookup' | 'LookupMulti';
}

export type ColumnFacts = PlainFacts | BooleanFacts | DateFacts | ChoiceFacts | FillInFacts | UrlFacts;

/** By internal name. */
export type ColumnsFacts = Readonly<Record<string, ColumnFacts>>;

/**
 * What finding a list and reading its rows takes, and so all that a visitor downloads of it. `*.list.ts` adds what making and keeping it takes,
 * and is for the tools of owners.
 */
export interface ListFacts<F extends ColumnsFacts = ColumnsFacts> {
  /** Display name at creation. Owners may rename the list; code finds it by `url`. */
  readonly title: string;
  /** Web-relative URL, for example `Lists/Communities`. */
  readonly url: string;
  /** What owners see above SharePoint's own Title column. */
  readonly titleLabel: string;
  readonly fields: F;
}
