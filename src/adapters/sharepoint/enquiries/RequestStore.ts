import { body } from '@pnp/queryable';
import { type ISPCollection, spPost } from '@pnp/sp';
import { AppError, type AppErrorKind } from '../../../domain/AppError';
import { toAppError } from '../toAppError';
import { findByKey, isUnreadable, lookAround, type StoredRequest, type Surroundings } from './readRequests';
import { means, toWriteError } from './refusals';
import { removeItem, replaceItem } from './replaceItem';
import type { RequestItem } from './requestItem';
import { type Author, waitOf } from './waitOf';

export interface SendingPolicy {
  /** Milliseconds before each further look for a request whose writing had an unclear end: the server may still be at it. */
  readonly looksAgain: readonly number[];
}

export const DEFAULT_SENDING: SendingPolicy = { looksAgain: [700, 2500] };

/** After these a write may have been carried out, or may yet be. */
const UNCLEAR: readonly AppErrorKind[] = ['offline', 'busy', 'server', 'signedOut'];

/**
 * Requests of one list, each in one item however often it is sent. Every attempt begins with a look for its key, so that a page that knows nothing of an
 * earlier attempt does no harm; the unique column refuses what is written while somebody looks.
 */
export class RequestStore {
  /** Keys of which an earlier write may still be under way. */
  private readonly pending = new Set<string>();

  /**
   * @param requests the items of the list
   */
  public constructor(
    private readonly requests: () => ISPCollection,
    private readonly policy: SendingPolicy,
    private readonly author: Author
  ) {}

  /** @returns ID of the one item @throws AppError when it is not certain that the item is there as it was sent */
  public async store(item: RequestItem): Promise<number> {
    const { stored, recent } = await this.lookFirst(item.HubKey);
    if (stored.length > 0) return this.settle(stored, item);
    const wait = await waitOf(this.author, recent, Date.now());
    if (wait > 0) throw new AppError('tooMany', 'This person has sent as many requests as one may for now.', undefined, wait);
    return this.add(item, true);
  }

  /** @returns ID of the item with the key, if the person can see one @throws AppError */
  public async find(key: string): Promise<number | undefined> {
    // whoever asks has sent it, or tried to
    this.pending.add(key);
    const [first] = await this.look(key);
    return first?.id;
  }

  private async lookFirst(key: string): Promise<Surroundings> {
    try {
      return await lookAround(this.requests(), key, typeof this.author === 'number' ? this.author : undefined, Date.now());
    } catch (error) {
      // who may add but not read still sends for the first time; the key keeps it from being stored twice
      if (isUnreadable(error) && !this.pending.has(key)) return { stored: [], recent: [] };
      throw toAppError(error);
    }
  }

  /** @param mayRenew a form digest that is refused may be a stale one: it is tried once more, with a new one */
  private async add(item: RequestItem, mayRenew: boolean): Promise<number> {
    const { HubKey: key } = item;
    const wasPending = this.pending.has(key);
    this.pending.add(key);
    let id: number;
    try {
      id = storedId(await spPost(this.requests(), body({ ...item, HubStatus: 'New' })));
    } catch (error) {
      const stored = await this.lookAfter(error, key);
      if (stored.length > 0) return this.settle(stored, item);
      if (mayRenew && means(error, 'digest')) return this.add(item, false);
      throw toWriteError(error);
    }
    // what was pending may have arrived since: the column refuses that, unless an owner took its uniqueness
    if (wasPending) return this.settle(await this.look(key), item, id);
    this.pending.delete(key);
    return id;
  }

  /** What the list holds after a write that failed. @throws AppError: the failure itself, when looking fails as well */
  private async lookAfter(failure: unknown, key: string): Promise<readonly StoredRequest[]> {
    const { kind } = toWriteError(failure);
    const isRefusedDigest = means(failure, 'digest');
    const mayYetCome = !isRefusedDigest && (UNCLEAR.includes(kind) || means(failure, 'duplicate'));
    const told = (error: unknown): never => { throw isRefusedDigest ? error : toWriteError(failure); };
    let stored = await this.look(key).catch(told);
    for (const wait of mayYetCome ? this.policy.looksAgain : []) {
      if (stored.length > 0) break;
      await new Promise(resolve => setTimeout(resolve, wait));
      stored = await this.look(key).catch(told);
    }
    return stored;
  }

  private look(key: string): Promise<readonly StoredRequest[]> {
    return findByKey(this.requests(), key).catch((error: unknown) => { throw toAppError(error); });
  }

  /**
   * Makes one item of those that hold the key, and lets that one say what was sent last.
   * @param stored oldest first
   * @param written ID of the item that has just been written with these very values
   */
  private async settle(stored: readonly StoredRequest[], item: RequestItem, written?: number): Promise<number> {
    const [oldest, ...younger] = stored;
    const id = oldest?.id ?? written;
    if (id === undefined) throw new AppError('server', 'No request holds the key.');
    for (const twin of younger.filter(({ author }) => author === oldest.author)) await removeItem(this.requests(), twin.id);
    if (id !== written) await replaceItem(this.requests(), id, item);
    this.pending.delete(item.HubKey);
    return id;
  }
}

/** An empty answer with status 200 is no proof that anything was stored. */
function storedId(added: unknown): number {
  const id = (added as { Id?: unknown } | undefined)?.Id;
  if (typeof id !== 'number') throw new AppError('server', 'The list answered without the ID of the new item.');
  return id;
}
