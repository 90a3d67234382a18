import type { SPFI } from '@pnp/sp';
import type { Community, CommunityRef } from '../../domain/community/Community';
import type { CommunityRepository, ContactPerson } from '../../domain/community/CommunityRepository';
import { checkParents } from '../../domain/community/families';
import type { Listing } from '../../domain/Listing';
import { communitiesList } from '../../lists/communities.list';
import { inspectRow, type LookupValue, parseRow, type Row } from '../../lists/parseRow';
import { inOwnersOrder, readListing } from './readListing';
import type { RawRow } from './readRows';
import { toAppError } from './toAppError';

/** What the finder reads; a row is shown when these are in order. */
export const FINDER_COLUMNS = [
  'HubKind', 'HubParent', 'HubParentFirst', 'HubWhoShouldJoin', 'HubRoles', 'HubNotFor', 'HubThemes', 'HubStrands', 'HubRegions', 'HubLanguages', 'HubAccess',
  'HubStatus', 'HubViewOnlyUntil', 'HubSuccessors', 'HubTeamsLink', 'HubSiteLink', 'HubGroupId', 'HubChannelId', 'HubMailbox', 'HubKeywords', 'HubFeatured',
  'HubOrder'
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

  public async findPurposes(): Promise<ReadonlyMap<number, string>> {
    const { items } = await readListing(this.sp, communitiesList, this.listUrl, ['HubPurpose']);
    return new Map(items.filter(row => row.HubPurpose).map(row => [row.id, row.HubPurpose]));
  }

  public async findContact(communityId: number): Promise<ContactPerson | undefined> {
    try {
      const raw: unknown = await this.sp.web.getList(this.listUrl).items.getById(communityId).select('Id', 'Title', 'HubContactId', 'HubContact/Id', 'HubContact/Title', 'HubContact/EMail').expand('HubContact')();
      const { HubContact: contact } = inspectRow(communitiesList, raw, ['HubContact']).values;
      return contact && { name: contact.name, email: contact.email };
    } catch (error) {
      throw toAppError(error);
    }
  }
}

/** @param locale language tag, decides the order of names */
export function communitiesOf(rows: readonly RawRow[], locale: string): Listing<Community> {
  const parsed = rows.map(raw => parseRow(communitiesList, raw, FINDER_COLUMNS));
  const items = parsed.flatMap(row => (row.ok ? [row.value] : []));
  return checkParents({ items: inOwnersOrder(items, locale).map(toCommunity), rejected: parsed.flatMap(row => (row.ok ? [] : [row.error])) });
}

function toCommunity(row: Row<Pick<typeof communitiesList.fields, (typeof FINDER_COLUMNS)[number]>>): Community {
  return {
    id: row.id,
    name: row.title,
    kind: row.HubKind,
    status: row.HubStatus ?? 'Active',
    access: row.HubAccess ?? 'On request',
    purpose: '',
    whoShouldJoin: row.HubWhoShouldJoin,
    roles: row.HubRoles,
    notFor: row.HubNotFor,
    themes: row.HubThemes,
    strands: row.HubStrands,
    regions: row.HubRegions,
    languages: row.HubLanguages,
    keywords: row.HubKeywords,
    teamsLink: row.HubTeamsLink,
    siteLink: row.HubSiteLink,
    mailbox: row.HubMailbox || undefined,
    parent: row.HubParent && referenceTo(row.HubParent),
    isParentFirst: row.HubKind === 'Private channel' || row.HubParentFirst,
    viewOnlyUntil: row.HubViewOnlyUntil,
    successors: row.HubSuccessors.map(referenceTo),
    groupId: row.HubGroupId.toLowerCase() || undefined,
    channelId: row.HubChannelId || undefined,
    isFeatured: row.HubFeatured,
    addedOn: row.created
  };
}

const referenceTo = ({ id, title }: LookupValue): CommunityRef => ({ id, name: title });
