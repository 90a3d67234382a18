import type { Community } from '../../domain/community/Community';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import type { ContactPerson } from '../../domain/ContactPerson';
import type { Copy, CopyStore } from '../../domain/CopyStore';
import type { Listing } from '../../domain/Listing';
import { communitiesFacts } from '../../lists/communities.facts';
import { listQuery } from '../../lists/listQuery';
import { inspectRow } from '../../lists/parseRow';
import { textOf } from '../../lists/parseValue';
import { communitiesOf, FINDER_SELECT } from './communityRows';
import { KeptRows } from './KeptRows';
import { asReadError } from './readListing';
import { readRows } from './readRows';
import { itemOf, type SiteClient } from './SiteClient';
import { toAppError } from './toAppError';

/** Communities of a SharePoint list that was made from `communitiesFacts`. */
export class SpCommunityRepository implements CommunityRepository {
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
    this.rows = new KeptRows(sp, listUrl, { select: FINDER_SELECT, expand: [], kept: FINDER_SELECT, mark: 'HubKind' }, copies);
  }

  public async findAll(): Promise<Listing<Community>> {
    return communitiesOf(await this.rows.read(), this.locale);
  }

  public lastRead(): Copy<Listing<Community>> | undefined {
    return this.rows.lastRead(rows => communitiesOf(rows, this.locale));
  }

  public async findPurposes(): Promise<ReadonlyMap<number, string>> {
    try {
      const rows = await readRows(this.sp, this.listUrl, ['Id', 'HubPurpose'], []);
      return new Map(rows.map(row => [Number(row.Id), textOf(row.HubPurpose)] as const).filter(([, purpose]) => purpose));
    } catch (error) {
      throw asReadError(error, this.listUrl);
    }
  }

  public async findContact(communityId: number): Promise<ContactPerson | undefined> {
    const { select, expand } = listQuery(communitiesFacts, ['HubContact']);
    try {
      const raw: unknown = await itemOf(this.sp.itemsOf(this.listUrl), communityId).select(...select).expand(...expand)();
      const { HubContact: contact } = inspectRow(communitiesFacts, raw, ['HubContact']).values;
      // of somebody who has left the site only the id remains
      return contact?.name ? { name: contact.name, email: contact.email } : undefined;
    } catch (error) {
      const appError = toAppError(error);
      // the row was deleted meanwhile, its people are not for this viewer, or the list is older than the column
      if (['notFound', 'forbidden', 'refused'].includes(appError.kind)) return undefined;
      throw appError;
    }
  }
}
