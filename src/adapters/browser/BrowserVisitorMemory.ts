import type { VisitorMemory } from '../../domain/finding/VisitorMemory';

const MOST_VISITED = 10;
/** In the key, so that a later form of what is stored starts anew. */
const VERSION = 1;

interface Remembered {
  readonly favourites: ReadonlySet<number>;
  readonly visited: readonly number[];
}

/** Remembers in the browser's local storage. What another tab changed is there at the next look. */
export class BrowserVisitorMemory implements VisitorMemory {
  private readonly key: string;
  private remembered: Remembered = { favourites: new Set(), visited: [] };
  private stored: string | undefined;

  /**
   * @param userKey tells the users of one browser and their hubs apart; it is not stored in clear
   * @param openStorage may throw, as it does where site data are blocked
   */
  public constructor(userKey: string, private readonly openStorage: () => Storage = () => window.localStorage) {
    this.key = `communityHub.finder.${VERSION}.${hash(userKey)}`;
  }

  public favourites(): ReadonlySet<number> {
    return this.look().favourites;
  }

  public setFavourite(communityId: number, isFavourite: boolean): void {
    const { favourites, visited } = this.look();
    const others = [...favourites].filter(id => id !== communityId);
    this.keep({ favourites: new Set(isFavourite ? [...others, communityId] : others), visited });
  }

  public visited(): readonly number[] {
    return this.look().visited;
  }

  public visit(communityId: number): void {
    const { favourites, visited } = this.look();
    this.keep({ favourites, visited: [communityId, ...visited.filter(id => id !== communityId)].slice(0, MOST_VISITED) });
  }

  private look(): Remembered {
    const stored = this.attempt(storage => storage.getItem(this.key)) ?? undefined;
    if (stored !== undefined && stored !== this.stored) {
      this.stored = stored;
      this.remembered = parse(stored) ?? this.remembered;
    }
    return this.remembered;
  }

  private keep(remembered: Remembered): void {
    this.remembered = remembered;
    const text = JSON.stringify({ favourites: [...remembered.favourites], visited: remembered.visited });
    this.attempt(storage => {
      storage.setItem(this.key, text);
      this.stored = text;
    });
  }

  /** Storage that is full or closed is none of the visitor's business: what it would hold lasts as long as the page then. */
  private attempt<T>(task: (storage: Storage) => T): T | undefined {
    try {
      return task(this.openStorage());
    } catch {
      return undefined;
    }
  }
}

/** @returns undefined for what nobody here has written */
function parse(stored: string): Remembered | undefined {
  try {
    const { favourites, visited } = JSON.parse(stored) as Partial<Record<keyof Remembered, unknown>>;
    return { favourites: new Set(idsIn(favourites)), visited: idsIn(visited).slice(0, MOST_VISITED) };
  } catch {
    return undefined;
  }
}

function idsIn(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((id: unknown): id is number => Number.isSafeInteger(id) && Number(id) > 0) : [];
}

/** 64 bits of FNV-1a in two halves: enough to tell users apart, and no name to be read. */
function hash(text: string): string {
  const half = (seed: number): string => {
    let bits = seed;
    for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
    return (bits >>> 0).toString(36);
  };
  return half(0x811c9dc5) + half(0x9747b28c);
}
