import { body, headers, InjectHeaders, parseBinderWithErrorCheck } from '@pnp/queryable';
import { type ISPCollection, spDelete, spPostMerge } from '@pnp/sp';
import { AppError } from '../../../domain/AppError';
import { cleanText } from '../../../domain/enquiry/content/clean';
import { isRecord, textOf } from '../../../lists/parseValue';
import { itemOf } from '../SiteClient';
import { toAppError } from '../toAppError';
import { means, toWriteError } from './refusals';
import { type RequestItem, SENT_COLUMNS, type SentItem } from './requestItem';

/** Writes that are tried before the person is told. */
const MOST_WRITES = 2;

/** The last thing to change what its sender did not: a day comes back as an instant, and the key is the same. */
const NOT_COMPARED = ['HubKey', 'HubKeepUntil'];

/**
 * Lets a stored request say what was sent last: this, or what it says already, if that was sent later. Its status is the owners' business and stays. What it
 * says already is not written again. The etag keeps an earlier change that is carried out late from undoing a later one.
 * @throws AppError when it is not certain that the request says it now
 */
export async function replaceItem(requests: ISPCollection, id: number, item: SentItem): Promise<void> {
  let failure: unknown;
  for (let writes = 0; ; writes++) {
    const stored = await readItem(requests, id, Object.keys(item));
    if (textOf(stored.HubSentAt) > item.HubSentAt || saysTheSame(stored, item)) return;
    if (writes === MOST_WRITES) throw toWriteError(failure);
    try {
      const status: unknown = await spPostMerge(itemOf(requests, id).using(statusParser()), body(item, headers({ 'IF-Match': String(stored['odata.etag']) })));
      if (status === NO_CONTENT) return;
      failure = new AppError('server', `The list answered a change with status ${String(status)}.`);
    } catch (error) {
      failure = error;
      if (isFinal(error)) throw toWriteError(error);
    }
  }
}

export interface StoredItem {
  readonly id: number;
  readonly item: SentItem;
  readonly etag: string;
}

/** What the sender of a stored request decided; undefined when it is not there any more. @throws AppError */
export async function readSent(requests: ISPCollection, id: number): Promise<StoredItem | undefined> {
  try {
    const stored = await readItem(requests, id, SENT_COLUMNS);
    const values = Object.fromEntries(SENT_COLUMNS.map(name => [name, stored[name]]));
    return { id, item: { ...values, HubKey: textOf(stored.HubKey), HubSentAt: textOf(stored.HubSentAt) }, etag: textOf(stored['odata.etag']) };
  } catch (error) {
    if (toAppError(error).kind === 'notFound') return undefined;
    throw error;
  }
}

/** @returns whether it is gone: not, when it has changed since it was read. @throws AppError */
export async function removeItem(requests: ISPCollection, { id, etag }: StoredItem): Promise<boolean> {
  try {
    await spDelete(itemOf(requests, id), headers({ 'IF-Match': etag }));
    return true;
  } catch (error) {
    if (hasChanged(error)) return false;
    if (toAppError(error).kind === 'notFound') return true;
    throw toWriteError(error);
  }
}

const NO_CONTENT = 204;

/** What the other reads do without. */
const WITH_ETAG = InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' });

/** PnPjs' own parser makes the same of a change that was carried out and of an empty answer that says nothing. */
const statusParser = (): ReturnType<typeof parseBinderWithErrorCheck> => parseBinderWithErrorCheck(async ({ status }) => status);

/** Trying again would not help. A change that somebody else made meanwhile (412) and a stale digest are no such thing. */
function isFinal(error: unknown): boolean {
  return !means(error, 'digest') && !hasChanged(error) && ['forbidden', 'notFound', 'refused'].includes(toAppError(error).kind);
}

/** Somebody changed it since its etag was read. */
const hasChanged = (error: unknown): boolean => (toAppError(error).cause as { status?: unknown } | undefined)?.status === 412;

async function readItem(requests: ISPCollection, id: number, names: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  try {
    const row: unknown = await itemOf(requests, id).select('Id', ...names).using(WITH_ETAG)();
    if (isRecord(row) && row.Id === id && typeof row['odata.etag'] === 'string') return row;
    throw new AppError('server', `The list answered without item ${id}.`);
  } catch (error) {
    throw toAppError(error);
  }
}

/** @param stored a request, or what was sent */
export function saysTheSame(stored: Readonly<Record<string, unknown>>, item: RequestItem): boolean {
  return Object.entries(item).filter(([name]) => !NOT_COMPARED.includes(name)).every(([name, value]) => plain(stored[name]) === plain(value));
}

/** An empty column is null or '', and a server may have its own line ends. */
const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '');
