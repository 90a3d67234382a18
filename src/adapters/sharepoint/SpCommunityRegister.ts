import { AppError } from '../../domain/AppError';
import type { CommunityRef } from '../../domain/community/Community';
import type { CommunityRegister, NewCommunity, RegisterContent } from '../../domain/health/communities/CommunityRegister';
import type { ImportFields } from '../../domain/importing/ImportEntry';
import { communitiesList } from '../../lists/communities.list';
import { itemOf } from './communityFields';
import './fluentWeb';
import { inOwnersOrder } from './readListing';
import { ListReader } from './register/ListReader';
import type { SiteClient } from './SiteClient';
import { toAppError } from './toAppError';
import { type ChoicesOf, REGISTER_COLUMNS, toExistingCommunity } from './toExistingCommunity';

/** The communities of a SharePoint list that was made from `communitiesList`, for those who keep it. */
export class SpCommunityRegister implements CommunityRegister {
  private readonly reader: ListReader<typeof communitiesList.fields>;

  /**
   * @param listUrl server-relative
   * @param locale language tag, decides the order of names
   */
  public constructor(
    private readonly sp: SiteClient,
    private readonly listUrl: string,
    private readonly locale: string
  ) {
    this.reader = new ListReader(sp, communitiesList, listUrl, 'HubKind');
  }

  /** A list of an earlier version lacks columns: what is there can be checked all the same. */
  public async read(): Promise<RegisterContent> {
    const { rows, names, choicesOf } = await this.reader.read(REGISTER_COLUMNS);
    const communities = rows.map(raw => toExistingCommunity(raw, names, choicesOf));
    const sortable = communities.map(community => ({ title: community.name, HubOrder: community.order, community }));
    return { rows: inOwnersOrder(sortable, this.locale).map(({ community }) => community), vocabulary: vocabularyOf(choicesOf) };
  }

  public formUrl(id: number): string {
    return this.reader.formUrl(id);
  }

  public async add({ name, kind, parentId, fields }: NewCommunity): Promise<number> {
    const item = { ...itemOf(fields, name), Title: name, HubKind: kind, ...(parentId !== undefined && { HubParentId: parentId }) };
    try {
      const { Id } = ((await this.list.items.add(item)) ?? {}) as { readonly Id?: unknown };
      // an empty answer with status 200 is no proof that anything was stored
      if (typeof Id !== 'number') throw new AppError('server', 'The list answered without the ID of the new row.');
      return Id;
    } catch (error) {
      throw asWriteError(error);
    }
  }

  public async change(row: CommunityRef, fields: ImportFields): Promise<void> {
    try {
      await this.list.items.getById(row.id).update(itemOf(fields, row.name));
    } catch (error) {
      throw asWriteError(error);
    }
  }

  private get list(): ReturnType<SiteClient['web']['getList']> {
    return this.sp.web.getList(this.listUrl);
  }
}

function vocabularyOf(choicesOf: ChoicesOf): RegisterContent['vocabulary'] {
  return {
    roles: choicesOf('HubRoles'), themes: choicesOf('HubThemes'), strands: choicesOf('HubStrands'), regions: choicesOf('HubRegions'), languages: choicesOf('HubLanguages')
  };
}

/**
 * SharePoint answers 500 to a row that breaks a rule of its list or columns (pnp/pnpjs#1770), or whose text or link is too long
 * (pnp/pnpcore#434): that is a word about the row, and no failure of the server.
 */
function asWriteError(error: unknown): AppError {
  const appError = toAppError(error);
  const isAboutRow = appError.kind === 'server' && /SPListDataValidationException|SPDuplicateValuesFoundException|Invalid (?:text|URL) value/.test(appError.message);
  return isAboutRow ? new AppError('refused', appError.message, error) : appError;
}
