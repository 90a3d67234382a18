import { communitiesPages } from '../../../src/lists/pages/communities.pages';
import { contactRequestsPages } from '../../../src/lists/pages/contactRequests.pages';
import { contactTopicsPages } from '../../../src/lists/pages/contactTopics.pages';
import type { ListPages } from '../../../src/lists/pages/defineListPages';
import type { Formatter } from '../../../src/lists/pages/formatting/element';
import { workingGroupsPages } from '../../../src/lists/pages/workingGroups.pages';

export const ALL_PAGES: readonly ListPages[] = [communitiesPages, workingGroupsPages, contactTopicsPages, contactRequestsPages];

/** Columns that every list has. */
export const BUILT_IN: readonly string[] = ['LinkTitle', 'Title', 'ID', 'Created', 'Modified', 'Author', 'Editor'];

interface NamedFormatter {
  readonly name: string;
  readonly pages: ListPages;
  /** Undefined for a view's. */
  readonly column?: string;
  readonly formatter: Formatter;
}

export const COLUMN_FORMATTERS: readonly NamedFormatter[] = ALL_PAGES.flatMap(pages => Object.entries(pages.columnFormatters).map(
  ([column, formatter]) => ({ name: `${pages.list.title}: ${column}`, pages, column, formatter: formatter as Formatter })
));

export const VIEW_FORMATTERS: readonly NamedFormatter[] = ALL_PAGES.flatMap(pages => pages.views.flatMap(
  ({ title, formatter }) => (formatter ? [{ name: `${pages.list.title}: ${title}`, pages, formatter }] : [])
));
