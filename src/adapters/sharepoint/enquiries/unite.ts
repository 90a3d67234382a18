import type { ISPCollection } from '@pnp/sp';
import { AppError } from '../../../domain/AppError';
import { toAppError } from '../toAppError';
import type { StoredRequest } from './readRequests';
import type { RequestFiles } from './RequestFiles';
import { readSent, removeItem, replaceItem, type StoredItem } from './replaceItem';
import type { SentItem } from './requestItem';

/** What has just been sent: by this page and at this moment. */
export interface Sent {
  readonly item: SentItem;
  /** ID of the item that was made for it. */
  readonly written?: number;
}

/**
 * Makes one item of those that hold a key. The oldest stays, since its number may have been told already, and says what was sent last; the others go when
 * their text and their files are safe. However many do so at the same time, they come to the same end. A twin that an owner has begun to answer stays: it
 * is the owners' to unite, and the check of the list names it.
 * @param stored oldest first
 * @returns ID of the one that stays @throws AppError when it is not certain that it says what was sent last, and alone
 */
export async function unite(requests: ISPCollection, files: RequestFiles, stored: readonly StoredRequest[], sent?: Sent): Promise<number> {
  const [oldest, ...younger] = ofOneAuthor(stored, sent?.written);
  if (!oldest) throw new AppError('server', 'No request holds the key.');
  const twins = younger.filter(({ isNew }) => isNew);
  if (twins.length === 0 && oldest.id === sent?.written) return oldest.id;

  if (sent && sent.written !== oldest.id) await replaceItem(requests, oldest.id, sent.item);
  for (const twin of twins) await absorb(requests, files, oldest.id, twin.id);
  return oldest.id;
}

/** The etag keeps a twin that gets another text or file meanwhile. */
async function absorb(requests: ISPCollection, files: RequestFiles, into: number, id: number): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const twin = await readSent(requests, id);
    if (!twin) return;
    await replaceItem(requests, into, twin.item);
    await files.move(id, into);
    if (await remove(requests, twin)) return;
  }
  throw new AppError('busy', `Item ${id} is being changed.`);
}

const MOST_TRIES = 3;

/** Who sees all requests may see one of somebody else's with the same key: it is no twin. */
function ofOneAuthor(stored: readonly StoredRequest[], written: number | undefined): readonly StoredRequest[] {
  const author = (stored.find(({ id }) => id === written) ?? stored[0])?.author;
  return stored.filter(one => one.author === author);
}

/** The level Contribute may delete. Whom an owner gave less keeps the twin: nothing is lost, and the check of the list names it. */
async function remove(requests: ISPCollection, twin: StoredItem): Promise<boolean> {
  try {
    return await removeItem(requests, twin);
  } catch (error) {
    if (toAppError(error).kind === 'forbidden') return true;
    throw error;
  }
}
