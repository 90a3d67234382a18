import type { ISPCollection } from '@pnp/sp';
import { type ChangeOutcome, changeTo } from '../../domain/enquiry/requestChanges';
import type { RequestLog } from '../../domain/enquiry/RequestLog';
import type { OwnRequest } from '../../domain/enquiry/StoredRequest';
import { changeRequest } from './enquiries/changeRequest';
import { asReadError } from './readListing';
import { columnsOf, OWN_COLUMNS, toOwnRequest } from './enquiries/requestRows';
import { currentUser } from './enquiries/siteUsers';
import { itemOf, type SiteClient } from './SiteClient';

const MOST = 100;

/** Rows that SharePoint looks through for one answer when no index serves the question. */
const THRESHOLD = 5_000;

/** The viewer's requests in a SharePoint list that was made from `contactRequestsList`. */
export class SpRequestLog implements RequestLog {
  /** @param listUrl server-relative */
  public constructor(private readonly sp: SiteClient, private readonly listUrl: string) {}

  public async findMine(): Promise<readonly OwnRequest[]> {
    try {
      const { id } = await currentUser(this.sp);
      const isMine = `AuthorId eq ${id}`;
      const rows = await this.newest(isMine).catch(async (error: unknown) => {
        if (!isThrottled(error)) throw error;
        return this.newest(`ID gt ${await this.latestId() - THRESHOLD} and ${isMine}`);
      });
      return rows.map(toOwnRequest);
    } catch (error) {
      throw asReadError(error, this.listUrl);
    }
  }

  public async withdraw(request: OwnRequest): Promise<ChangeOutcome<OwnRequest>> {
    const item = itemOf(this.requests, request.id);
    return changeRequest(item, request.etag, changeTo('Withdrawn', request, new Date()), async () => toOwnRequest(await columnsOf(item, OWN_COLUMNS)<unknown>()));
  }

  private async newest(filter: string): Promise<readonly unknown[]> {
    return columnsOf(this.requests, OWN_COLUMNS).filter(filter).orderBy('ID', false).top(MOST)<readonly unknown[]>();
  }

  private async latestId(): Promise<number> {
    const rows = await this.requests.select('Id').orderBy('ID', false).top(1)<readonly { readonly Id: number }[]>();
    return rows[0]?.Id ?? 0;
  }

  private get requests(): ISPCollection {
    return this.sp.itemsOf(this.listUrl);
  }
}

/** The author has no index; past 5,000 rows SharePoint looks for them among the latest only, where the ID narrows the question first. */
function isThrottled(error: unknown): boolean {
  return error instanceof Error && error.message.includes('SPQueryThrottledException');
}
