import type { ChromeData } from './PageData';

export interface ListFacts {
  /** Server-relative. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly defaultViewUrl: string;
}

/** A view as REST answers it, by our names. */
export interface ViewFacts {
  readonly id: string;
  readonly title: string;
  /** Server-relative. */
  readonly url: string;
  /** Internal names. */
  readonly fields: readonly string[];
  /** CAML of the whole view. */
  readonly xml: string;
  /** JSON of its formatting. */
  readonly formatter?: string;
}

export type FormMode = 'new' | 'edit' | 'display';

export type ListContent =
  | { readonly kind: 'view'; readonly list: ListFacts; readonly view: ViewFacts; readonly views: readonly ViewFacts[] }
  | {
    readonly kind: 'form';
    readonly list: ListFacts;
    readonly mode: FormMode;
    /** 0 for a new item. */
    readonly itemId: number;
    /** Where the form leads back to: a path of this site's own host. */
    readonly source: string;
  }
  | { readonly kind: 'problem'; readonly status: number; readonly heading: string; readonly text: string };

/** Everything that the server knows and the client of a list page needs, sent inside the page as JSON. */
export interface ListPageData extends ChromeData {
  readonly content: ListContent;
}
