/** What Graph has said so far. */
export interface KnownMembership {
  /** Lower-case ids of groups; undefined where Graph refuses to say. */
  readonly groups?: readonly string[];
  /** Thread ids of private channels by group. */
  readonly channels: Readonly<Record<string, readonly string[]>>;
  /** Groups whose channels have been asked for, whatever came of it. */
  readonly asked: readonly string[];
  /** Graph refuses to name channels. */
  readonly isRefused: boolean;
}

/** Keeps what is known for a while. */
export interface MembershipMemory {
  read(): KnownMembership | undefined;
  write(known: KnownMembership): void;
}

/** The part of `sessionStorage` that is needed. */
export type SessionStore = Pick<Storage, 'getItem' | 'setItem'>;

/** Rises with every change of KnownMembership. */
const VERSION = 1;
const LIFETIME_MS = 30 * 60_000;

interface Entry {
  readonly savedAt: number;
  readonly known: KnownMembership;
}

/**
 * Keeps it in the session of the browser tab. A store that is full, closed or corrupt means asking again, and nothing worse.
 * @param store undefined where there is none
 * @param userKey tells users apart without naming them; undefined where that is not possible, and nothing is kept then
 */
export function membershipMemory(store: SessionStore | undefined, userKey: string | undefined): MembershipMemory {
  if (!store || !userKey) return { read: () => undefined, write: () => undefined };
  const key = `community-hub.membership.${VERSION}.${userKey}`;
  return {
    read: () => entryOf(attempt(() => store.getItem(key) ?? undefined))?.known,
    write: known => {
      const entry: Entry = { savedAt: Date.now(), known };
      attempt(() => store.setItem(key, JSON.stringify(entry)));
    }
  };
}

/** The session store of the page; the browser may be told to give none. */
export function sessionStore(): SessionStore | undefined {
  return attempt(() => window.sessionStorage);
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined; // storage throws when it is closed or full: there is nothing to tell anybody
  }
}

function entryOf(text: string | undefined): Entry | undefined {
  const entry = text ? attempt(() => JSON.parse(text) as Partial<Entry> | null) : undefined;
  const age = Date.now() - Number(entry?.savedAt);
  // a time to come means that the clock was set back meanwhile
  const isFresh = age >= 0 && age < LIFETIME_MS;
  return isFresh && isKnown(entry?.known) ? (entry as Entry) : undefined;
}

function isKnown(value: Partial<KnownMembership> | undefined): value is KnownMembership {
  const isList = (list: unknown): boolean => Array.isArray(list) && list.every(id => typeof id === 'string');
  return (
    Boolean(value) && (value?.groups === undefined || isList(value.groups)) && isList(value?.asked) && typeof value?.isRefused === 'boolean' &&
    typeof value.channels === 'object' && value.channels !== null && Object.values(value.channels).every(isList)
  );
}
