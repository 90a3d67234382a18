import type { Columns, ListDefinition } from '../defineList';
import type { FormatElement, Formatter } from './formatting/element';

/** Columns that every list has and views show. */
type BuiltIn = 'LinkTitle' | 'Title' | 'ID' | 'Created' | 'Modified' | 'Author' | 'Editor';

export interface ViewDefinition<N extends string = string> {
  /** What owners see; they may rename it. */
  readonly title: string;
  /** The page's file name without `.aspx`: it stays when the view is renamed, so code finds the view by it. `AllItems` comes with the list. */
  readonly file: string;
  readonly fields: readonly N[];
  /** CAML: what stands inside `<Query>`. */
  readonly query: string;
  readonly rowLimit: number;
  readonly formatter?: Formatter;
}

/** How a list looks in SharePoint's own pages. Loaded when a list is made or mended, never by a visitor. */
export interface ListPages<N extends string = string> {
  readonly list: ListDefinition;
  /** The first one is the list's default view, `AllItems`. */
  readonly views: readonly ViewDefinition<N>[];
  /** By internal name. */
  readonly columnFormatters: Readonly<Partial<Record<N, Formatter>>>;
  /** What stands above the form; `@currentField` means nothing there. */
  readonly formHeader?: FormatElement;
  /** Sections of the form, in order; a column in none of them follows at the end. */
  readonly form: readonly { readonly displayname: string; readonly fields: readonly N[] }[];
}

/** A view, a formatter or a form that names a column which the list does not have fails to compile. */
export function defineListPages<F extends Columns>(
  list: ListDefinition<F>, pages: Omit<ListPages<(keyof F & string) | BuiltIn>, 'list'>
): ListPages {
  return { ...pages, list };
}
