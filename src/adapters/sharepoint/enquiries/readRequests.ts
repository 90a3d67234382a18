import type { ISPCollection } from '@pnp/sp';
import { AppError } from '../../../domain/AppError';
import { COUNTED_SPAN } from '../../../domain/enquiry/sendingLimit';
import { isRecord, textOf } from '../../../lists/parseValue';
import { toAppError } from '../toAppError';
import { means } from './refusals';

/** Of a request that is in the list, what sending has to know. */
export interface StoredRequest {
  readonly id: number;
  /** ID on the site of the list. */
  readonly author: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** By the clock of the sender, ISO 8601; '' where nobody wrote it. */
  readonly sentAt: string;
  /** No owner has begun to answer it, and its sender has not withdrawn it. */
  readonly isNew: boolean;
}

export interface Surroundings {
  /** The requests that hold the key, oldest first: one, unless it has twins. */
  readonly stored: readonly StoredRequest[];
  /** Those of the span that counts that the person can see: where item security holds the own ones, all for who keeps the list. */
  readonly recent: readonly StoredRequest[];
}

const LIGHT = ['Id', 'HubKey', 'HubSentAt', 'HubStatus', 'Created', 'AuthorId'] as const;

/** More than anybody may send in the span that counts. */
const MOST_ROWS = 100;

interface LightRow extends StoredRequest {
  readonly key: string;
}

/**
 * Looks for the key, and with the same request for what the person has sent lately.
 * @param author the person's ID on the site of the list, where it is known
 * @throws what PnPjs rejects with
 */
export async function lookAround(requests: ISPCollection, key: string, author: number | undefined, now: number): Promise<Surroundings> {
  const since = `Created ge datetime'${new Date(now - COUNTED_SPAN).toISOString()}'`;
  const lately = author === undefined ? since : `(AuthorId eq ${author} and ${since})`;
  try {
    const rows = await readLight(requests, `${keyIs(key)} or ${lately}`);
    const stored = rows.length < MOST_ROWS ? rows.filter(row => row.key === key.toLowerCase()) : await findByKey(requests, key);
    return { stored, recent: rows };
  } catch (error) {
    // past 5,000 requests only the key has an index, and can still be asked for
    if (means(error, 'threshold')) return { stored: await findByKey(requests, key), recent: [] };
    throw error;
  }
}

/** The requests that hold the key, oldest first. @throws what PnPjs rejects with */
export async function findByKey(requests: ISPCollection, key: string): Promise<readonly StoredRequest[]> {
  return (await readLight(requests, keyIs(key))).filter(row => row.key === key.toLowerCase());
}

async function readLight(requests: ISPCollection, filter: string): Promise<readonly LightRow[]> {
  const rows: unknown = await requests.select(...LIGHT).filter(filter).orderBy('Id', false).top(MOST_ROWS)();
  // an empty answer with status 200 does not say that there is none
  if (!Array.isArray(rows)) throw new AppError('server', 'The list of requests answered without rows.');
  return rows.map(toLight).reverse();
}

function toLight(row: unknown): LightRow {
  const { Id, HubKey, HubSentAt, HubStatus, Created, AuthorId } = isRecord(row) ? row : {};
  const createdAt = typeof Created === 'string' ? Date.parse(Created) : NaN;
  if (typeof Id !== 'number' || typeof HubKey !== 'string' || Number.isNaN(createdAt)) {
    throw new AppError('server', 'The list of requests answered with rows that cannot be read.');
  }
  return { id: Id, key: HubKey.toLowerCase(), createdAt, author: Number(AuthorId), sentAt: textOf(HubSentAt), isNew: HubStatus === 'New' };
}

/** A key is a GUID; in whatever else somebody makes of it no quote ends the text. */
function keyIs(key: string): string {
  return `HubKey eq '${key.replace(/'/g, '\'\'')}'`;
}

/** Whether the person may not read the list at all. */
export const isUnreadable = (error: unknown): boolean => toAppError(error).kind === 'forbidden';
