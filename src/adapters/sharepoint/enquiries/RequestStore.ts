import { body } from '@pnp/queryable';
import { type ISPCollection, spPost } from '@pnp/sp';
import { AppError, type AppErrorKind } from '../../../domain/AppError';
import { DEFAULT_RETRY, type RetryPolicy } from '../resilientFetch';
import { toAppError } from '../toAppError';
import { findByKey, isUnreadable, lookAround, type StoredRequest, type Surroundings } from './readRequests';
import { means, toWriteError } from './refusals';
import { saysTheSame } from './replaceItem';
import type { RequestFiles } from './RequestFiles';
import type { RequestItem, SentItem } from './requestItem';
import { unite } from './unite';
import { type Author, waitOf } from './waitOf';

export interface SendingPolicy {
  /** Milliseconds before each further look for a request whose writing had an unclear end: the server may still be at it. */
  readonly looksAgain: readonly number[];
  /** Milliseconds after a confirmation, when an earlier write may still have been under way or no look was possible: its twin is united then. */
  readonly looksLater?: readonly number[];
}

/** After any failure the store looks for the key before it writes again. */
export const REQUEST_RETRY: RetryPolicy = { ...DEFAULT_RETRY, renewsDigest: false };

export const DEFAULT_SENDING: SendingPolicy = { looksAgain: [700, 2500], looksLater: [20_000, 90_000] };

/** After these a write may have been carried out, or may yet be. */
const UNCLEAR: readonly AppErrorKind[] = ['offline', 'busy', 'server', 'signedOut'];

/**
 * Requests of one list, each in one item however often it is sent. A list in which people read their own rows only has no unique column
 * (docs/decisions/010-key-without-uniqueness.md): the store looks for the key before it writes and once more afterwards, and unites what it finds.
 */
export class RequestStore {
  /** Keys of which an earlier write may still be under way. */
  private readonly unclear = new Set<string>();
  /** By key: what is being sent. */
  private readonly underWay = new Map<string, Promise<number>>();
  /** By key: what this page sent last. */
  private readonly sent = new Map<string, SentItem>();
  /** The key of each item that was confirmed. */
  private readonly keys = new Map<number, string>();

  /**
   * @param requests the items of the list
   */
  public constructor(
    private readonly requests: () => ISPCollection,
    private readonly files: RequestFiles,
    private readonly policy: SendingPolicy,
    private readonly author: Author
  ) {}

  /** @returns ID of the one item @throws AppError when it is not certain that the item is there as it was sent */
  public store(request: RequestItem): Promise<number> {
    const item = this.dated(request);
    const go = (): Promise<number> => this.storeNow(item);
    // a second click waits for the first, and finds its item
    const attempt = this.underWay.get(item.HubKey)?.then(go, go) ?? go();
    this.underWay.set(item.HubKey, attempt);
    return attempt;
  }

  /** Unites what holds the key. @returns ID of the item, if the person can see one @throws AppError */
  public async find(key: string): Promise<number | undefined> {
    // whoever asks has sent it, or tried to
    this.unclear.add(key);
    const stored = await this.look(key);
    return stored.length > 1 ? unite(this.requests(), this.files, stored) : stored[0]?.id;
  }

  /** Where an item that was confirmed is now: it may have turned out to be a twin of an older one. */
  public async whereIs(id: number): Promise<number | undefined> {
    const key = this.keys.get(id);
    return key === undefined ? undefined : this.find(key);
  }

  /** The same text that is sent again was sent when it was first sent. */
  private dated(request: RequestItem): SentItem {
    const before = this.sent.get(request.HubKey);
    const item = before && saysTheSame(before, request) ? before : { ...request, HubSentAt: new Date(Date.now()).toISOString() };
    this.sent.set(request.HubKey, item);
    return item;
  }

  private async storeNow(item: SentItem): Promise<number> {
    const { stored, recent } = await this.lookFirst(item.HubKey);
    if (stored.length > 0) return this.settle(stored, item);
    const wait = await waitOf(this.author, recent, Date.now());
    if (wait > 0) throw new AppError('tooMany', 'This person has sent as many requests as one may for now.', undefined, wait);
    return this.add(item, true);
  }

  private async lookFirst(key: string): Promise<Surroundings> {
    try {
      return await lookAround(this.requests(), key, typeof this.author === 'number' ? this.author : undefined, Date.now());
    } catch (error) {
      // who may add but not read still sends for the first time
      if (isUnreadable(error) && !this.unclear.has(key)) return { stored: [], recent: [] };
      throw toAppError(error);
    }
  }

  /** @param mayRenew a form digest that is refused may be a stale one: it is tried once more, with a new one */
  private async add(item: SentItem, mayRenew: boolean): Promise<number> {
    let id: number;
    try {
      id = storedId(await spPost(this.requests(), body({ ...item, HubStatus: 'New' })));
    } catch (error) {
      const stored = await this.lookAfter(error, item.HubKey);
      if (stored.length > 0) return this.settle(stored, item);
      if (mayRenew && means(error, 'digest')) return this.add(item, false);
      throw toWriteError(error);
    }
    return this.lookBack(item, id);
  }

  /** What the list holds after a write that failed. @throws AppError: the failure itself, when looking fails as well */
  private async lookAfter(failure: unknown, key: string): Promise<readonly StoredRequest[]> {
    const { kind } = toWriteError(failure);
    const isRefusedDigest = means(failure, 'digest');
    // on a list that still has the unique column, somebody else's write may be ahead of the look
    const mayYetCome = !isRefusedDigest && (UNCLEAR.includes(kind) || means(failure, 'duplicate'));
    if (mayYetCome) this.unclear.add(key);
    const told = (error: unknown): never => { throw isRefusedDigest ? error : toWriteError(failure); };
    let stored = await this.look(key).catch(told);
    for (const wait of mayYetCome ? this.policy.looksAgain : []) {
      if (stored.length > 0) break;
      await pause(wait);
      stored = await this.look(key).catch(told);
    }
    return stored;
  }

  /**
   * The second look, after a write: another tab, an earlier write that came late, or the browser, which repeats a request on a connection that is gone, may
   * have written the key since the first. Of two who write at the same moment, the later one sees both. An answer without what has just been written
   * comes from a copy that lags behind, and is none.
   */
  private async lookBack(item: SentItem, id: number): Promise<number> {
    const { HubKey: key } = item;
    let failure = new AppError('server', `The list does not show item ${id}, which it has just taken.`);
    for (const wait of [0, ...this.policy.looksAgain]) {
      await pause(wait);
      const stored = await this.look(key).catch((error: unknown) => { failure = toAppError(error); });
      if (stored?.some(one => one.id <= id)) return this.settle(stored, item, id);
      if (isUnreadable(failure)) break;
    }
    // this page's own earlier write is likely to be the older item
    if (this.unclear.has(key)) throw failure;
    // the message is there, so the receipt is true; a twin, if there is one at all, is united at the next look or named by the check of the list
    this.lookLater(key);
    return this.confirmed(id, key);
  }

  private look(key: string): Promise<readonly StoredRequest[]> {
    return findByKey(this.requests(), key).catch((error: unknown) => { throw toAppError(error); });
  }

  /** @param written ID of the item that has just been made */
  private async settle(stored: readonly StoredRequest[], item: SentItem, written?: number): Promise<number> {
    const id = await unite(this.requests(), this.files, stored, { item, written });
    if (this.unclear.has(item.HubKey)) this.lookLater(item.HubKey);
    return this.confirmed(id, item.HubKey);
  }

  private confirmed(id: number, key: string): number {
    this.keys.set(id, key);
    return id;
  }

  /** Nobody waits for these looks: what they do not unite, the next look does, or the check of the list names it. */
  private lookLater(key: string): void {
    for (const wait of this.policy.looksLater ?? []) setTimeout(() => { this.find(key).catch(() => undefined); }, wait);
  }
}

const pause = (milliseconds: number): Promise<void> => (milliseconds > 0 ? new Promise(resolve => setTimeout(resolve, milliseconds)) : Promise.resolve());

/** An empty answer with status 200 is no proof that anything was stored. */
function storedId(added: unknown): number {
  const id = (added as { Id?: unknown } | undefined)?.Id;
  if (typeof id !== 'number') throw new AppError('server', 'The list answered without the ID of the new item.');
  return id;
}
