import type { PluralForms } from '../format';

/** Words around filters, the same for whatever is filtered. */
export interface FilterWords {
  readonly open: string;
  /** With the number of active filters. */
  readonly openCount: PluralForms;
  readonly allValues: PluralForms;
  readonly fewerValues: string;
  readonly active: string;
  readonly remove: string;
  readonly clear: string;
}

/** Words around a result. */
export interface ToolWords {
  readonly open: string;
  readonly view: string;
  readonly link: { readonly copy: string; readonly copied: string; readonly failed: string };
}
