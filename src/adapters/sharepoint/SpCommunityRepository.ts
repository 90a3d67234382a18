import type { AppErrorKind } from '../../domain/AppError';
import type { Community } from '../../domain/community/Community';
import type { CommunityRepository, ContactPerson } from '../../domain/community/CommunityRepository';
import type { Copy, CopyStore } from '../../domain/CopyStore';
import type { Listing } from '../../domain/Listing';
import { communitiesFacts } from '../../lists/communities.facts';
import { listQuery } from '../../lists/listQuery';
import { inspectRow } from '../../lists/parseRow';
import { textOf } from '../../lists/parseValue';
import { communitiesOf, FINDER_SELECT } from './communityRows';
import { asReadError } from './readListing';
import { type RawRow, readRows } from './readRows';
import { fromTable, toTable } from './rowTable';
import { itemOf, type SiteClient } from './SiteClient';
import { toAppError } from './toAppError';

/** After these a copy must not be shown any more: it is not this person's to see, or there is no such list. */
const FINAL: readonly AppErrorKind[] = ['forbidden', 'notFound', 'setting'];

/** Communities of a SharePoint list that was made from `communitiesFacts`. */
export class SpCommunityRepository implements CommunityRepository {
  /**
   * @param listUrl server-relative
   * @param locale language tag, decides the order of names
   * @param copies keeps the rows for the next visit
   */
  public constructor(
    private readonly sp: SiteClient,
    private readonly listUrl: string,
    private readonly locale: string,
    private readonly copies?: CopyStore
  ) {}

  public async findAll(): Promise<Listing<Community>> {
    try {
      const rows = await this.readLight();
      this.copies?.keep(this.listUrl, toTable(rows, FINDER_SELECT));
      return communitiesOf(rows, this.locale);
    } catch (error) {
      const appError = asReadError(error, this.listUrl);
      if (FINAL.includes(appError.kind)) this.copies?.drop(this.listUrl);
      throw appError;
    }
  }

  public lastRead(): Copy<Listing<Community>> | undefined {
    const copy = this.copies?.find(this.listUrl);
    const rows = copy && fromTable(copy.value, FINDER_SELECT);
    return rows && { value: communitiesOf(rows, this.locale), asOf: copy.asOf };
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

  /**
   * A list that is older than this version, or that lost a column, answers 400 to the light request.
   * Its rows are then read whole, so that visitors see everything that is there.
   */
  private async readLight(): Promise<readonly RawRow[]> {
    try {
      return await readRows(this.sp, this.listUrl, FINDER_SELECT, []);
    } catch (error) {
      if (toAppError(error).kind !== 'refused') throw error;
      const rows = await readRows(this.sp, this.listUrl, [], []);
      if (rows.length === 0 || !('HubKind' in rows[0])) throw error;
      return rows;
    }
  }
}
