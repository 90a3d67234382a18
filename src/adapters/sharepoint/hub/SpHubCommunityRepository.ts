import type { SiteClient } from '../SiteClient';
import { AppError } from '../../../domain/AppError';
import type { Community } from '../../../domain/community/Community';
import type { CommunityRepository } from '../../../domain/community/CommunityRepository';
import type { ContactPerson } from '../../../domain/ContactPerson';
import type { Listing } from '../../../domain/Listing';
import { RowError } from '../../../domain/RowError';
import { communitiesFacts } from '../../../lists/communities.facts';
import { inspectRow } from '../../../lists/parseRow';
import { textOf } from '../../../lists/parseValue';
import { communitiesOf, FINDER_COLUMNS } from '../communityRows';
import type { RawRow } from '../readRows';
import { SpCommunityRepository } from '../SpCommunityRepository';
import { toAppError } from '../toAppError';
import { idOf, ITEM_PROPERTIES, itemsOf } from './itemsOf';
import { missingIn, type SearchRow, searchRows, type SearchSite, unknownProperties } from './searchRows';

type ColumnName = keyof typeof communitiesFacts.fields;

/** Where an item is: its site, and the page of it in its list. */
const PLACE_PROPERTIES = ['SPWebUrl', 'Path'] as const;

const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;
const NO_HUB = /^[0-]+$/;

/** Where a community's row is. */
interface Place {
  /** Absolute. */
  readonly webUrl: string;
  /** Server-relative. */
  readonly listUrl: string;
  readonly itemId: number;
}

/**
 * Communities of all sites of a hub, as SharePoint's search knows them: those that the reader may see, and as they were when the index last looked.
 * Needs the managed properties of docs/administrator.md. IDs are none of list items: see `idOf`.
 */
export class SpHubCommunityRepository implements CommunityRepository {
  private readonly site: SearchSite;
  private places: ReadonlyMap<number, Place> | undefined;

  /**
   * @param hubSiteId `hubSiteId` of the page's context; all zeros on a site that belongs to no hub
   * @param webUrl absolute URL of the site that searches, any of the tenant
   * @param connectTo a client for a site of the hub, by absolute URL
   * @param locale language tag, decides the order of names
   */
  public constructor(
    private readonly hubSiteId: string,
    webUrl: string,
    private readonly connectTo: (webUrl: string) => SiteClient,
    private readonly locale: string
  ) {
    this.site = { sp: connectTo(webUrl), webUrl };
  }

  public async findAll(): Promise<Listing<Community>> {
    const rows = await this.search(FINDER_COLUMNS, PLACE_PROPERTIES);
    this.places = this.placesOf(rows);
    const items = itemsOf(rows, FINDER_COLUMNS);
    const listing = communitiesOf(items.filter(raw => raw.Id), this.locale);
    return { ...listing, rejected: [...listing.rejected, ...items.filter(raw => !raw.Id).map(withoutGuid)] };
  }

  public async findPurposes(): Promise<ReadonlyMap<number, string>> {
    const items = itemsOf(await this.search(['HubPurpose'], []), ['HubPurpose']).map(raw => inspectRow(communitiesFacts, raw, ['HubPurpose']));
    return new Map(items.flatMap(({ id, values }) => (values.HubPurpose ? [[id, values.HubPurpose] as const] : [])));
  }

  /** Search knows people by name only, so the item itself is asked. */
  public async findContact(communityId: number): Promise<ContactPerson | undefined> {
    this.places ??= this.placesOf(await this.search([], PLACE_PROPERTIES));
    const place = this.places.get(communityId);
    return place && new SpCommunityRepository(this.connectTo(place.webUrl), place.listUrl, this.locale).findContact(place.itemId);
  }

  /** @throws AppError */
  private async search(names: readonly ColumnName[], others: readonly string[]): Promise<readonly SearchRow[]> {
    const properties = [...ITEM_PROPERTIES, ...others, ...names];
    const inHub = `DepartmentId:{${this.hubId()}}`;
    try {
      const rows = await searchRows(this.site, `${inHub} ${COMMUNITIES}`, properties);
      // a name that the search schema does not know finds nothing, without a word
      const missing = rows[0] ? missingIn(rows[0], properties) : await unknownProperties(this.site, inHub, [...properties, 'HubKind']);
      if (missing.length > 0) throw new AppError('setting', `Search does not know ${missing.join(', ')}. ${SEE_TABLE}`);
      return rows;
    } catch (error) {
      throw asSearchError(error);
    }
  }

  private hubId(): string {
    const [, id] = GUID.exec(this.hubSiteId) ?? [];
    if (id === undefined || NO_HUB.test(id)) throw new AppError('setting', 'This site belongs to no hub: there are no hub sites to read from.');
    return id;
  }

  /** A session and its rights end at the host of the page (with several geographies, sites have several hosts): elsewhere nobody can be asked. */
  private placesOf(rows: readonly SearchRow[]): ReadonlyMap<number, Place> {
    const { origin } = new URL(this.site.webUrl);
    return new Map(rows.flatMap(row => {
      const [webUrl, path, itemId] = [row.get('spweburl') ?? '', row.get('path') ?? '', Number(row.get('listitemid'))];
      if (![webUrl, path].every(url => url.startsWith(`${origin}/`)) || !Number.isInteger(itemId)) return [];
      // Path is https://host/sites/x/Lists/Communities/DispForm.aspx?ID=1
      return [[idOf(row), { webUrl, itemId, listUrl: decodeURI(new URL(path).pathname.replace(/\/[^/]*$/, '')) }] as const];
    }));
  }
}

/** Nothing tells such a row from others. */
const withoutGuid = ({ Title: title }: RawRow): RowError => new RowError(0, textOf(title), [{ column: 'UniqueId', reason: 'required', value: '' }]);

/** The kinds tell communities from rows of other lists that have a column of that name. */
const COMMUNITIES = `contentclass:STS_ListItem_GenericList (${communitiesFacts.fields.HubKind.choices.map(kind => `HubKind:"${kind}"`).join(' OR ')})`;

const SEE_TABLE = 'An administrator of the tenant maps the columns once: see the table of managed properties in docs/administrator.md.';

/** Search refuses a property that is mapped otherwise than the query uses it, with status 500. */
function asSearchError(error: unknown): AppError {
  const appError = toAppError(error);
  return /inconsistent with schema settings/.test(appError.message) ? new AppError('setting', `${appError.message} ${SEE_TABLE}`, error) : appError;
}
