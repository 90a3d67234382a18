import type { OwnerStrings } from '../loc/owners/OwnerStrings';
import type { CheckedLists, HealthPiece, PieceSource } from './HealthPiece';

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
