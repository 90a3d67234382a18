import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { ReactElement } from 'react';
import type { CheckedList } from '../../features/health/CheckedList';

/** What a part has to be looked through: server-relative URLs of lists. */
export type CheckedLists =
  | { readonly kind: 'communities' | 'workingGroups'; readonly listUrl: string }
  | { readonly kind: 'contact'; readonly topicsUrl: string; readonly requestsUrl: string };

/** Where they are, and for whom. */
export interface PieceSource {
  /** Absolute URL of the site. */
  readonly webUrl: string;
  readonly pageContext: WebPartContext['pageContext'];
  /** Language tag of the texts. */
  readonly language: string;
}

/** What is special about the check of these lists. */
export interface HealthPiece {
  readonly lists: readonly CheckedList[];
  /** What owners can do beside it. @param onChanged looks at the lists again, and so does the part */
  beneath?(onChanged: () => void): ReactElement;
}
