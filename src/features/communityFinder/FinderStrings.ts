import type { Facet, Own, Sort, View } from '../../domain/finding/Choice';
import type { ListWords } from '../../domain/finding/listWords';
import type { FilterWords, ToolWords } from '../../ui/finding/FindingWords';
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
  readonly values: ListWords;
  readonly wayIn: WayInStrings;
}

export interface FilterStrings extends FilterWords {
  readonly facets: Readonly<Record<Facet, string>>;
  readonly ownLegend: string;
  readonly own: Readonly<Record<Own, string>>;
  readonly more: string;
  readonly fewer: string;
}

export interface ToolStrings extends ToolWords {
  readonly sort: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly views: Readonly<Record<View, string>>;
  readonly csv: string;
  readonly csvFailed: string;
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
