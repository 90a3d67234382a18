import type { SPFI } from '@pnp/sp';
import type { ListDirectory, ListEntry } from '../../domain/ListDirectory';
import './fluentWeb';
import { toAppError } from './toAppError';

/** Lists of a SharePoint site. */
export class SpListDirectory implements ListDirectory {
  public constructor(private readonly sp: SPFI) {}

  public async findLists(): Promise<readonly ListEntry[]> {
    try {
      const lists: readonly { readonly Title: string; readonly RootFolder: { readonly ServerRelativeUrl: string } }[] = await this.sp.web.lists
        .select('Title', 'RootFolder/ServerRelativeUrl')
        .expand('RootFolder')
        .filter('Hidden eq false')();
      return lists.map(list => ({ title: list.Title, url: list.RootFolder.ServerRelativeUrl }));
    } catch (error) {
      throw toAppError(error);
    }
  }
}
