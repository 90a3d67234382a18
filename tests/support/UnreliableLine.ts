import type { Chance } from './chance';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** How an answer gets lost or spoiled. `real`: what the server answered, where it did. */
type Spoiler = (real?: Response) => Promise<Response> | Response;

const status = (code: number, headers: Record<string, string> = {}): Spoiler => () => new Response('<html><body>Something went wrong.</body></html>', { status: code, headers });
const refusal = (code: number, text: string): Spoiler => () => Response.json({ 'odata.error': { code: text, message: { lang: 'en-US', value: '' } } }, { status: code });
const lost = (name: string): Spoiler => () => { throw new DOMException('The line is gone.', name); };
const json = (text: string): Spoiler => () => new Response(text, { headers: { 'content-type': 'application/json' } });

/** Every class of fault that can hide whether a request was carried out. */
const SPOILERS: Readonly<Record<string, Spoiler>> = {
  dropped: lost('NetworkError'), timedOut: lost('AbortError'), 500: status(500), 502: status(502), 503: status(503), 504: status(504), 408: status(408), 507: status(507), 401: status(401), 412: refusal(412, '-1, x'),
  signInPage: () => new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } }), empty: json(''), half: async real => json((await real?.text() ?? '{"value":[').slice(0, 12))()
};

/** What turns a request away for certain: it has not been carried out. */
const REFUSALS: Readonly<Record<string, Spoiler>> = {
  429: status(429, { 'retry-after': '0' }), digestExpired: refusal(403, '-2130575252, Microsoft.SharePoint.SPException'), digestRefused: refusal(403, '-2130575251, Microsoft.SharePoint.SPException')
};

const NO_ROWS = json('{"value":[]}');

export interface LineOptions {
  /** Requests after which a write that timed out is carried out at the latest. */
  readonly longestDelay: number;
  /** Whether a list may answer as if what was just written were not there, as one does that is read from a copy. */
  readonly hasStaleReads: boolean;
}

interface LateWrite {
  after: number;
  carryOut(): Promise<unknown>;
}

/** A line to a server on which everything goes wrong that can, before and after the server has done its work. */
export class UnreliableLine {
  /** Of a fault at each request. */
  public probability = 0;
  /** Requests until the page is gone, in the middle of one; none when undefined. */
  public goneAfter: number | undefined;
  public readonly counts = { requests: 0, faults: 0, late: 0 };
  private late: LateWrite[] = [];

  public constructor(private readonly server: Fetch, private readonly chance: Chance, private readonly options: LineOptions) {}

  public readonly fetch: Fetch = async (url, init = {}) => {
    this.counts.requests++;
    await this.carryOutDue();
    if (this.goneAfter !== undefined && this.goneAfter-- <= 0) return this.vanish(url, init);
    if (!this.chance.hits(this.probability)) return this.server(url, init);
    this.counts.faults++;
    return this.spoil(url, init);
  };

  /** Whatever is still under way arrives. @returns how many writes that were */
  public async finish(): Promise<number> {
    const writes = this.late.splice(0);
    for (const write of writes) await write.carryOut();
    return writes.length;
  }

  private async spoil(url: string, init: RequestInit): Promise<Response> {
    const isWrite = init.method === 'POST' && !url.endsWith('/contextinfo');
    const spoiler = SPOILERS[this.chance.oneOf(Object.keys(SPOILERS))];
    if (!isWrite) return this.options.hasStaleReads && this.chance.hits(0.15) ? NO_ROWS() : spoiler(this.chance.hits(0.5) ? await this.server(url, init) : undefined);
    const way = this.chance.number();
    if (way < 0.15) return REFUSALS[this.chance.oneOf(Object.keys(REFUSALS))]();
    if (way < 0.35) return spoiler();
    if (way < 0.6) return spoiler(await this.server(url, init));
    this.counts.late++;
    this.late.push({ after: 1 + this.chance.below(this.options.longestDelay), carryOut: () => this.server(url, init) });
    return SPOILERS[this.chance.oneOf(['timedOut', 'dropped', '504', '503'])]();
  }

  /** The request reaches the server or does not; its answer finds nobody, and nothing more is sent. */
  private async vanish(url: string, init: RequestInit): Promise<Response> {
    if (this.goneAfter === -1 && this.chance.hits(0.6)) await this.server(url, init);
    throw new DOMException('The page is gone.', 'AbortError');
  }

  private async carryOutDue(): Promise<void> {
    for (const write of this.late) write.after--;
    const due = this.late.filter(({ after }) => after <= 0);
    this.late = this.late.filter(({ after }) => after > 0);
    for (const write of due) await write.carryOut();
  }
}
