import type { ContactPerson } from '../../domain/ContactPerson';
import type { Copy, CopyStore } from '../../domain/CopyStore';
import type { Listing } from '../../domain/Listing';
import type { WorkingGroup } from '../../domain/workingGroup/WorkingGroup';
import type { WorkingGroupRepository } from '../../domain/workingGroup/WorkingGroupRepository';
import { listQuery } from '../../lists/listQuery';
import { inspectRow, type Row } from '../../lists/parseRow';
import { workingGroupsFacts } from '../../lists/workingGroups.facts';
import { KeptRows, type RowForm } from './KeptRows';
import { parseRows } from './parseRows';
import { asReadError, inOwnersOrder } from './readListing';
import { type RawRow, readRows } from './readRows';
import type { SiteClient } from './SiteClient';
import { toAppError } from './toAppError';

const COLUMNS = [
  'HubNickname', 'HubSubject', 'HubPurpose', 'HubStatus', 'HubStartsOn', 'HubEndsOn', 'HubCommunity', 'HubTeamsLink', 'HubSiteLink', 'HubMailbox', 'HubOrder'
] as const;

/** A row is shown when these are in order; what is wrong in any other column counts as empty. */
const ESSENTIAL = ['HubStatus'] as const satisfies readonly (typeof COLUMNS)[number][];

const FORM: RowForm = { ...listQuery(workingGroupsFacts, COLUMNS), kept: ['Id', 'Title', ...COLUMNS, 'HubCommunityId'], mark: 'HubNickname' };

type GroupRow = Row<Pick<typeof workingGroupsFacts.fields, (typeof COLUMNS)[number]>>;

/** Working groups of a SharePoint list that was made from `workingGroupsFacts`. */
export class SpWorkingGroupRepository implements WorkingGroupRepository {
  private readonly rows: KeptRows;

  /**
   * @param listUrl server-relative
   * @param locale language tag, decides the order of names
   * @param copies keeps the rows for the next visit
   */
  public constructor(
    private readonly sp: SiteClient,
    private readonly listUrl: string,
    private readonly locale: string,
    copies?: CopyStore
  ) {
    this.rows = new KeptRows(sp, listUrl, FORM, copies);
  }

  public async findAll(): Promise<Listing<WorkingGroup>> {
    return groupsOf(await this.rows.read(), this.locale);
  }

  public lastRead(): Copy<Listing<WorkingGroup>> | undefined {
    return this.rows.lastRead(rows => groupsOf(rows, this.locale));
  }

  public async findContacts(): Promise<ReadonlyMap<number, ContactPerson>> {
    const { select, expand } = listQuery(workingGroupsFacts, ['HubContact']);
    try {
      return contactsIn(await readRows(this.sp, this.listUrl, select, expand));
    } catch (error) {
      // its people are not for this viewer, or the list is older than the column
      if (['forbidden', 'refused'].includes(toAppError(error).kind)) return new Map();
      throw asReadError(error, this.listUrl);
    }
  }
}

/** @param locale language tag, decides the order of names */
function groupsOf(rows: readonly RawRow[], locale: string): Listing<WorkingGroup> {
  const { items, rejected } = parseRows(workingGroupsFacts, rows, COLUMNS, ESSENTIAL);
  return { items: inOwnersOrder(items, locale).map(toWorkingGroup), rejected };
}

function toWorkingGroup(row: GroupRow): WorkingGroup {
  return {
    id: row.id,
    name: row.title,
    nickname: row.HubNickname,
    subject: row.HubSubject ?? '',
    purpose: row.HubPurpose,
    status: row.HubStatus,
    startsOn: row.HubStartsOn,
    endsOn: row.HubEndsOn,
    community: row.HubCommunity?.title || undefined,
    communityId: row.HubCommunity?.id,
    teamsLink: row.HubTeamsLink,
    siteLink: row.HubSiteLink,
    mailbox: row.HubMailbox || undefined
  };
}

function contactsIn(rows: readonly RawRow[]): ReadonlyMap<number, ContactPerson> {
  return new Map(rows.flatMap(raw => {
    const { id, values: { HubContact: contact } } = inspectRow(workingGroupsFacts, raw, ['HubContact']);
    // of somebody who has left the site only the id remains
    return contact?.name ? [[id, { name: contact.name, email: contact.email }] as const] : [];
  }));
}
