import type { SPFI } from '@pnp/sp';
import type { Community } from '../../domain/community/Community';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import { checkParents } from '../../domain/community/families';
import type { Listing } from '../../domain/Listing';
import { communitiesList } from '../../lists/communities.list';
import type { Row } from '../../lists/parseRow';
import { inOwnersOrder, readListing } from './readListing';

/** What the finder reads; a row is shown when these are in order. */
export const FINDER_COLUMNS = [
  'HubKind', 'HubParent', 'HubPurpose', 'HubWhoShouldJoin', 'HubNotFor', 'HubAccess', 'HubStatus', 'HubTeamsLink', 'HubMailbox', 'HubKeywords', 'HubOrder'
] as const;

/** Communities of a SharePoint list that was made from `communitiesList`. */
export class SpCommunityRepository implements CommunityRepository {
  /**
   * @param listUrl server-relative
   * @param locale language tag, decides the order of names
   */
  public constructor(
    private readonly sp: SPFI,
    private readonly listUrl: string,
    private readonly locale: string
  ) {}

  public async findAll(): Promise<Listing<Community>> {
    const { items, rejected } = await readListing(this.sp, communitiesList, this.listUrl, FINDER_COLUMNS);
    return checkParents({ items: inOwnersOrder(items, this.locale).map(toCommunity), rejected });
  }
}

function toCommunity(row: Row<Pick<typeof communitiesList.fields, (typeof FINDER_COLUMNS)[number]>>): Community {
  return {
    id: row.id,
    name: row.title,
    kind: row.HubKind,
    status: row.HubStatus ?? 'Active',
    access: row.HubAccess ?? 'On request',
    purpose: row.HubPurpose,
    whoShouldJoin: row.HubWhoShouldJoin,
    notFor: row.HubNotFor,
    keywords: row.HubKeywords,
    teamsLink: row.HubTeamsLink,
    mailbox: row.HubMailbox || undefined,
    parent: row.HubParent && { id: row.HubParent.id, name: row.HubParent.title }
  };
}
