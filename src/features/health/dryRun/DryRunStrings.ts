import type { Condition } from '../../../domain/enquiry/DryRunLine';
import type { EnquiryKind } from '../../../domain/enquiry/EnquiryKind';
import type { Route } from '../../../domain/enquiry/route';
import type { PluralForms } from '../../../ui/format';

/** What decides where a request goes, in the order of the table. */
export type DryRunColumn = 'kinds' | 'topics' | Condition;

/** Texts of the table that says where every request would go. */
export interface DryRunStrings {
  readonly title: string;
  readonly intro: string;
  /** `{count}` lines that have a gap or an overlap */
  readonly problems: PluralForms;
  readonly noProblems: string;
  /** `{count}` lines that are shown */
  readonly cut: PluralForms;
  /** `{columns}`: what no line tells apart */
  readonly noDifference: string;
  readonly columns: Readonly<Record<DryRunColumn | 'goesTo' | 'why', string>>;
  readonly kinds: Readonly<Record<EnquiryKind, string>>;
  readonly any: string;
  readonly others: string;
  /** In the place of a value. */
  readonly none: Readonly<Record<'topics' | Condition, string>>;
  /** `{topic}`: name of the row that decides */
  readonly via: Readonly<Record<Route['via'] | 'rest', string>>;
  readonly gap: string;
  readonly gapWhy: string;
  readonly overlap: string;
  /** `{rows}`: ids of the rows that are as strict */
  readonly overlapWhy: string;
  readonly filter: string;
  readonly all: string;
  readonly onlyProblems: string;
  /** `{word}`, `{count}` */
  readonly filterOption: string;
  /** `{count}` lines */
  readonly showAll: PluralForms;
  readonly showFewer: string;
  readonly save: string;
  /** Without an ending. */
  readonly fileName: string;
  readonly saveFailed: string;
}
