import type { Facet, Own, Sort, View } from '../../domain/finding/Choice';
import type { CsvHeaders } from '../../domain/finding/csv';
import type { PluralForms } from '../../ui/format';
import type { WayInStrings } from './wayIn/WayInStrings';

export interface FinderStrings {
  readonly title: string;
  readonly empty: string;
  /** There are rows, but none can be shown. */
  readonly unusable: string;
  readonly search: { readonly label: string; readonly placeholder: string };
  readonly role: { readonly label: string; readonly any: string; readonly several: PluralForms };
  readonly filters: FilterStrings;
  readonly tools: ToolStrings;
  readonly count: PluralForms;
  /** `{total}` */
  readonly countOf: PluralForms;
  /** How many of those found are on the page. */
  readonly shown: PluralForms;
  readonly showMore: PluralForms;
  readonly hints: HintStrings;
  readonly card: CardStrings;
  /** Words of the lists in the language of the reader; a word that is missing here is shown as it is. */
  readonly values: Readonly<Partial<Record<string, string>>>;
  readonly wayIn: WayInStrings;
}

export interface FilterStrings {
  readonly facets: Readonly<Record<Facet, string>>;
  readonly ownLegend: string;
  readonly own: Readonly<Record<Own, string>>;
  readonly open: string;
  /** With the number of active filters. */
  readonly openCount: PluralForms;
  readonly more: string;
  readonly fewer: string;
  readonly allValues: PluralForms;
  readonly fewerValues: string;
  readonly active: string;
  readonly remove: string;
  readonly clear: string;
}

export interface ToolStrings {
  readonly open: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly view: string;
  readonly views: Readonly<Record<View, string>>;
  readonly link: { readonly copy: string; readonly copied: string; readonly failed: string };
  readonly csv: string;
  readonly csvFailed: string;
  /** Name of the file, without ending. */
  readonly csvFile: string;
  readonly csvColumns: CsvHeaders;
}

export interface HintStrings {
  /** `{text}` */
  readonly nothingForText: string;
  /** `{text}`, `{filters}` */
  readonly nothingForBoth: string;
  /** `{filters}` */
  readonly nothingForFilters: string;
  /** `{what}` */
  readonly without: PluralForms;
  readonly showAll: string;
  /** `{text}` */
  readonly quoted: string;
  /** `{form}` */
  readonly contact: string;
  readonly contactForm: string;
  /** `{typed}`, `{known}` */
  readonly didYouMean: string;
  readonly archived: PluralForms;
  readonly showArchived: string;
  /** `{roles}` */
  readonly excluded: PluralForms;
  readonly gone: string;
  readonly dismiss: string;
}

export interface CardStrings {
  readonly who: string;
  /** `{roles}` */
  readonly notFor: string;
  /** `{roles}` */
  readonly notForYou: string;
  /** `{names}` */
  readonly formerly: string;
  /** `{community}` */
  readonly inCommunity: string;
  /** `{strand}` */
  readonly strand: string;
  readonly member: string;
  readonly planned: string;
  readonly viewOnly: string;
  readonly archived: string;
  readonly channels: PluralForms;
  readonly moreChannels: PluralForms;
  readonly details: string;
  readonly favourite: string;
}
