import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Person } from '../people';
import { digestExpired, digestMissing } from './errors';
import { readSetting, writeSetting } from './storage/database';

export const DIGEST_SECONDS = 1800;

const SECRET = 'digestSecret';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `21 Nov 2026 22:10:21 -0000`: with any other format PnPjs takes the digest for one that never expires. */
function digestTime(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${date.toISOString().slice(11, 19)} -0000`;
}

/** Form digests: proof that a page of this site, not a foreign one, sends a write in the person's name. */
export class Digests {
  private readonly secret: string;

  public constructor(database: DatabaseSync, private readonly now: () => Date) {
    this.secret = readSetting(database, SECRET) ?? randomBytes(32).toString('hex');
    writeSetting(database, SECRET, this.secret);
  }

  public issue(person: Person): string {
    const time = digestTime(this.now());
    return `${this.signature(person, time)},${time}`;
  }

  /** @throws SharePointError when the digest is missing, not this person's, or too old */
  public check(person: Person, digest: string | null): void {
    const [signature, time] = (digest ?? '').split(',');
    if (!signature || !time || !isSame(signature, this.signature(person, time))) throw digestMissing();
    if (this.now().getTime() - new Date(time).getTime() > DIGEST_SECONDS * 1000) throw digestExpired();
  }

  private signature(person: Person, time: string): string {
    return `0x${createHmac('sha512', this.secret).update(`${person.key}|${time}`).digest('hex').toUpperCase()}`;
  }
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
