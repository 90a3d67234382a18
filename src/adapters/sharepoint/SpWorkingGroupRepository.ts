import type { Listing } from '../../domain/Listing';
import type { WorkingGroup } from '../../domain/workingGroup/WorkingGroup';
import type { WorkingGroupRepository } from '../../domain/workingGroup/WorkingGroupRepository';
import { workingGroupsFacts } from '../../lists/workingGroups.facts';
import { inOwnersOrder, readListing } from './readListing';
import type { SiteClient } from './SiteClient';

const COLUMNS = ['HubNickname', 'HubSubject', 'HubPurpose', 'HubStatus', 'HubCommunity', 'HubTeamsLink', 'HubMailbox', 'HubOrder'] as const;

/** Working groups of a SharePoint list that was made from `workingGroupsFacts`. */
export class SpWorkingGroupRepository implements WorkingGroupRepository {
  /**
   * @param listUrl server-relative
   * @param locale language tag, decides the order of names
   */
  public constructor(
    private readonly sp: SiteClient,
    private readonly listUrl: string,
    private readonly locale: string
  ) {}

  public async findAll(): Promise<Listing<WorkingGroup>> {
    const { items, rejected } = await readListing(this.sp, workingGroupsFacts, this.listUrl, COLUMNS);
    const groups = inOwnersOrder(items, this.locale).map(row => ({
      id: row.id,
      name: row.title,
      nickname: row.HubNickname,
      subject: row.HubSubject ?? '',
      purpose: row.HubPurpose,
      status: row.HubStatus,
      community: row.HubCommunity?.title,
      communityId: row.HubCommunity?.id,
      teamsLink: row.HubTeamsLink,
      mailbox: row.HubMailbox || undefined
    }));
    return { items: groups, rejected };
  }
}
