import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { AppError } from '../../../domain/AppError';
import type { Difference, ListSetup, ListState, SetupProgress, SetupState } from '../../../domain/setup/ListSetup';
import type { ListDefinition } from '../../../lists/defineList';
import { listsWithTargets, type ProvisionedList } from '../../../lists/provisioning/allLists';
import { compareList } from '../../../lists/provisioning/compareList';
import type { ListChange } from '../../../lists/provisioning/listChange';
import { type ListSnapshot, newListSnapshot } from '../../../lists/provisioning/listSnapshot';
import '../fluentWeb';
import { toAppError } from '../toAppError';
import { addSamples, readTitles, takesSamples } from './addSamples';
import { carryOut } from './carryOut';
import { readOwners, readRights, readSite } from './readSite';
import { readSnapshot } from './readSnapshot';
import { Steps } from './Steps';

/** A list and what is known of it. */
interface Found extends ProvisionedList {
  /** Server-relative. */
  readonly url: string;
  readonly snapshot?: ListSnapshot;
  readonly changes: readonly ListChange[];
  readonly takesSamples: boolean;
}

/** Makes and mends lists through PnPjs, from their definitions. */
export class SpListSetup implements ListSetup {
  /**
   * @param webPath server-relative URL of the site, without a slash at its end
   * @param listUrls web-relative URLs of the lists that are wanted; those that they look up come with them
   */
  public constructor(
    private readonly sp: SPFI,
    private readonly webPath: string,
    private readonly listUrls: readonly string[]
  ) {}

  public async check(): Promise<SetupState> {
    try {
      const [site, rights, owners] = await Promise.all([readSite(this.sp), readRights(this.sp), readOwners(this.sp)]);
      const found = await this.findLists(rights.managePermissions);
      return { site, rights, owners, lists: found.map(stateOf) };
    } catch (error) {
      throw toAppError(error);
    }
  }

  public async apply(samples: boolean, onProgress: (progress: SetupProgress) => void): Promise<SetupState> {
    try {
      const rights = await readRights(this.sp);
      const found = await this.findLists(rights.managePermissions);
      const count = new Steps(stepsOf(found, samples), onProgress);
      for (const one of found) {
        count.at(one.pages.list.title);
        await this.makeList(one, rights, count);
      }
      if (samples) await this.fillLists(found, count);
    } catch (error) {
      throw toAppError(error);
    }
    return this.check();
  }

  private async makeList(found: Found, rights: SetupState['rights'], count: Steps): Promise<void> {
    const { pages, url } = found;
    const { list: definition } = pages;
    if (!found.snapshot) {
      await this.createList(definition);
      count.step();
    }
    const ids = await this.readIds();
    const snapshot = found.snapshot ?? await readSnapshot(this.sp, url, rights.managePermissions);
    if (!snapshot) throw new Error(`${url} is not there although SharePoint said that it was made.`);
    const target = { sp: this.sp, list: this.listAt(url), definition, reference: (listUrl: string) => ids.get(listUrl)?.replace(/^\{?(.*?)\}?$/, '{$1}') };
    for (const { difference, actions } of compareList(pages, snapshot, listUrl => ids.get(listUrl))) {
      if (!difference.right || !rights[difference.right]) continue;
      for (const action of actions) await carryOut(action, target);
      count.step();
    }
  }

  /** The address comes from the first title; the right one follows, as a difference like others. */
  private async createList({ url, title, description }: ListDefinition): Promise<void> {
    const addressName = url.split('/').pop() ?? title;
    const taken = (await this.readLists()).find(list => [title, addressName].includes(list.title));
    if (taken) throw new AppError('refused', `Another list of the site is already called "${taken.title}" (${taken.url}). Rename it, then go on.`);
    await this.sp.web.lists.add(addressName, description);
  }

  private async fillLists(found: readonly Found[], count: Steps): Promise<void> {
    const cache = new Map<string, Promise<Map<string, number>>>();
    const titlesOf = (url: string): Promise<Map<string, number>> => {
      const titles = cache.get(url) ?? readTitles(this.listAt(`${this.webPath}/${url}`));
      cache.set(url, titles);
      return titles;
    };
    for (const { pages, samples, url, takesSamples: isOpen } of found) {
      if (!isOpen) continue;
      count.at(pages.list.title);
      await addSamples(this.listAt(url), pages.list, samples, titlesOf, () => count.step());
    }
  }

  private async findLists(seesPermissions: boolean): Promise<readonly Found[]> {
    const ids = await this.readIds();
    return Promise.all(listsWithTargets(this.listUrls).map(async provisioned => {
      const { pages, samples } = provisioned;
      const url = `${this.webPath}/${pages.list.url}`;
      const snapshot = await readSnapshot(this.sp, url, seesPermissions);
      const changes = compareList(pages, snapshot ?? newListSnapshot(pages.list.title), listUrl => ids.get(listUrl));
      return { ...provisioned, url, snapshot, changes, takesSamples: takesSamples(samples, snapshot ? await readTitles(this.listAt(url)) : new Map()) };
    }));
  }

  /** GUIDs of the lists that exist, by web-relative URL. */
  private async readIds(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.readLists()).map(({ id, url }) => [url, id]));
  }

  private async readLists(): Promise<readonly { readonly id: string; readonly title: string; readonly url: string }[]> {
    const lists = await this.sp.web.lists.select('Id', 'Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<
      readonly { readonly Id: string; readonly Title: string; readonly RootFolder: { readonly ServerRelativeUrl: string } }[]
    >();
    return lists.map(({ Id, Title, RootFolder }) => ({ id: Id, title: Title, url: RootFolder.ServerRelativeUrl.slice(this.webPath.length + 1) }));
  }

  private listAt(url: string): IList {
    return this.sp.web.getList(url);
  }
}

function stateOf({ pages, url, snapshot, changes, takesSamples: isOpen }: Found): ListState {
  const missing: Difference = { kind: 'list', subject: '', expected: '', found: '', isNeeded: true, right: 'manageLists' };
  const differences = changes.map(({ difference }) => difference);
  return {
    title: snapshot?.title ?? pages.list.title, url, isMissing: !snapshot, takesSamples: isOpen,
    differences: snapshot ? differences : [missing, ...differences]
  };
}

/** One for each difference, list and sample row. */
function stepsOf(found: readonly Found[], samples: boolean): number {
  const changes = found.reduce((sum, { changes: own, snapshot }) => sum + own.length + (snapshot ? 0 : 1), 0);
  const rows = samples ? found.reduce((sum, one) => sum + (one.takesSamples ? one.samples.length : 0), 0) : 0;
  return changes + rows;
}
