import type { Copy, CopyStore } from '../../domain/CopyStore';

/** Begins the name of everything that is kept. Raise the number when the form of an entry changes: older ones are then swept away. */
const PREFIX = 'community-hub.copy.';
const FORM = '1.';

/** Characters of one entry. A browser gives all pages of a tenant about five million together. */
const LONGEST = 1_500_000;

/** Milliseconds after which a copy is too old to be shown. */
const OLDEST = 30 * 24 * 60 * 60 * 1000;

/** Copies in the browser's local storage, as time and JSON. Where storage is full, broken or closed there are none. */
export class BrowserCopies implements CopyStore {
  /**
   * @param owner tells the people who share a browser apart, and holds no name in clear
   * @param openStorage may throw, as browsers do that block cookies
   */
  public constructor(private readonly owner: string, private readonly openStorage: () => Storage = () => window.localStorage) {}

  public find(name: string): Copy<unknown> | undefined {
    return attempt(() => {
      const copy = entryOf(this.openStorage().getItem(this.keyOf(name)) ?? '');
      return copy && { value: JSON.parse(copy.json) as unknown, asOf: copy.asOf };
    });
  }

  /** Writes a moment later, so that nobody waits for it. */
  public keep(name: string, value: unknown): void {
    const asOf = Date.now();
    setTimeout(() => attempt(() => this.write(this.keyOf(name), `${asOf} ${JSON.stringify(value)}`)), 0);
  }

  public drop(name: string): void {
    attempt(() => this.openStorage().removeItem(this.keyOf(name)));
  }

  private write(key: string, entry: string): void {
    const storage = this.openStorage();
    sweep(storage, text => entryOf(text) === undefined);
    if (entry.length > LONGEST) return storage.removeItem(key);
    try {
      storage.setItem(key, entry);
    } catch {
      // full: the newest copy is worth more than the older ones
      sweep(storage, () => true);
      storage.setItem(key, entry);
    }
  }

  private keyOf(name: string): string {
    return `${PREFIX}${FORM}${this.owner}.${name}`;
  }
}

interface Entry {
  readonly asOf: number;
  readonly json: string;
}

/** A clock that was set back makes an entry seem to come from the future: it is taken for new. */
function entryOf(text: string): Entry | undefined {
  const [, time, json] = /^(\d+) (.+)$/s.exec(text) ?? [];
  const asOf = Math.min(Number(time), Date.now());
  return json && Date.now() - asOf < OLDEST ? { asOf, json } : undefined;
}

/** Removes copies of any owner: those of another form, and those that the test finds useless. */
function sweep(storage: Storage, isUseless: (text: string) => boolean): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(key => key.startsWith(PREFIX));
  for (const key of keys) if (!key.startsWith(PREFIX + FORM) || isUseless(storage.getItem(key) ?? '')) storage.removeItem(key);
}

/** A browser may refuse every use of its storage, and what is stored may be anything: both mean that there is no copy. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
