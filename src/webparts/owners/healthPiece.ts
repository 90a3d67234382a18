import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { ReactElement } from 'react';
import type { CheckedList } from '../../features/health/CheckedList';
import type { OwnerStrings } from '../loc/owners/OwnerStrings';

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

/** Fetches the rules, texts and ports of the lists; nobody loads those of lists that their part does not have. */
export async function loadPiece(lists: CheckedLists, source: PieceSource): Promise<(strings: OwnerStrings) => HealthPiece> {
  switch (lists.kind) {
    case 'communities':
      return (await import(/* webpackChunkName: 'list-health-communities' */ './communitiesPiece')).communitiesPiece(lists.listUrl, source);
    case 'workingGroups':
      return (await import(/* webpackChunkName: 'list-health-groups' */ './workingGroupsPiece')).workingGroupsPiece(lists.listUrl, source);
    case 'contact':
      return (await import(/* webpackChunkName: 'list-health-contact' */ './contactPiece')).contactPiece(lists, source);
  }
}
