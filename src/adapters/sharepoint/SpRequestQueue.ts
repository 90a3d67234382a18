import { encodePath, type ISPCollection } from '@pnp/sp';
import type { ChangeOutcome, RequestChange } from '../../domain/enquiry/requestChanges';
import type { QueuePage, QueueQuery, QueueViewer, RequestQueue } from '../../domain/enquiry/RequestQueue';
import type { QueuedRequest, SitePerson, WholeRequest } from '../../domain/enquiry/StoredRequest';
import { isRecord } from '../../lists/parseValue';
import { changeRequest } from './enquiries/changeRequest';
import { queueFilter } from './enquiries/queueFilter';
import { columnsOf, QUEUE_COLUMNS, toQueuedRequest, toWholeRequest, wholeOf } from './enquiries/requestRows';
import { currentUser, ensureUser, peopleIn } from './enquiries/siteUsers';
import { asReadError } from './readListing';
import { itemOf, type SiteClient } from './SiteClient';
import { toAppError } from './toAppError';

const PAGE = 30;

/**
 * The bit of SP.PermissionKind.cancelCheckout, which owners know as "Override List Behaviors": whoever has it reads and edits all items of a list with
 * item-level permissions (natechamberlain.com/2018/09/02/sharepoint-cancel-checkout-permissions).
 */
const OVERRIDE_LIST_BEHAVIORS = 0x100;

/** SP.List.ReadSecurity of a list in which people read what they wrote. */
const OWN_ONLY = 2;

/** Requests in a SharePoint list that was made from `contactRequestsList`. */
export class SpRequestQueue implements RequestQueue {
  /**
   * @param listUrl server-relative
   * @param locale language tag, decides the order of names
   */
  public constructor(private readonly sp: SiteClient, public readonly listUrl: string, private readonly locale: string) {}

  public async viewer(): Promise<QueueViewer> {
    const [me, seesOwnOnly] = await Promise.all([currentUser(this.sp), this.seesOwnOnly()]);
    return { me, seesOwnOnly };
  }

  public async find(query: QueueQuery, me: SitePerson, after?: number): Promise<QueuePage> {
    const filter = queueFilter(query, me, new Date(), after);
    const asked = columnsOf(this.requests, QUEUE_COLUMNS).orderBy('ID', query.order === 'oldest').top(PAGE + 1);
    try {
      const rows = await (filter ? asked.filter(filter) : asked)<readonly unknown[]>();
      const requests = rows.slice(0, PAGE).map(toQueuedRequest);
      return { requests, ...(rows.length > PAGE && { next: requests[PAGE - 1].id }) };
    } catch (error) {
      throw asReadError(error, this.listUrl);
    }
  }

  public async read(id: number): Promise<WholeRequest> {
    try {
      return toWholeRequest(await wholeOf(itemOf(this.requests, id))<unknown>());
    } catch (error) {
      throw asReadError(error, this.listUrl);
    }
  }

  public change({ id, etag }: QueuedRequest, change: RequestChange): Promise<ChangeOutcome<WholeRequest>> {
    return changeRequest(itemOf(this.requests, id), etag, change, () => this.read(id));
  }

  public async colleagues(): Promise<readonly SitePerson[]> {
    const groups = await Promise.all([peopleIn(this.sp, 'associatedownergroup'), peopleIn(this.sp, 'associatedmembergroup')]);
    const people = new Map(groups.flat().map(person => [person.id, person]));
    const compareNames = new Intl.Collator(this.locale).compare;
    return [...people.values()].sort((a, b) => compareNames(a.name, b.name));
  }

  public personAt(address: string): Promise<SitePerson> {
    return ensureUser(this.sp, address);
  }

  private async seesOwnOnly(): Promise<boolean> {
    const list = `_api/web/getList('${encodePath(this.listUrl)}')`;
    try {
      const rights = await this.sp.at(`${list}/effectivebasepermissions`)<unknown>();
      if ((lowBits(rights) & OVERRIDE_LIST_BEHAVIORS) !== 0) return false;
      const { ReadSecurity } = await this.sp.at(list).select('ReadSecurity')<{ readonly ReadSecurity?: unknown }>();
      return ReadSecurity === OWN_ONLY;
    } catch (error) {
      throw asReadError(toAppError(error), this.listUrl);
    }
  }

  private get requests(): ISPCollection {
    return this.sp.itemsOf(this.listUrl);
  }
}

/** @param answer SP.BasePermissions, under its name or bare */
function lowBits(answer: unknown): number {
  const bare = isRecord(answer) && isRecord(answer.EffectiveBasePermissions) ? answer.EffectiveBasePermissions : answer;
  return isRecord(bare) ? Number(bare.Low) : 0;
}
