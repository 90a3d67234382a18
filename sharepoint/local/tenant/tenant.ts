import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Person, Role } from '../people';
import { TENANT_ID } from '../seeds/teamsLinks';
import type { Call, Reply } from './call';
import { HUB_CONTENT, type TenantContent } from './content';
import { DIGEST_SECONDS, Digests } from './digest';
import { SharePointError } from './errors';
import { CallLog } from './faults/CallLog';
import { answerControl, CONTROL_PATH } from './faults/control';
import { deliver, type Delivery } from './faults/deliver';
import type { FaultName } from './faults/effects';
import { Faults } from './faults/Faults';
import { installFeature } from './features/installFeature';
import { Consent } from './graph/consent';
import { Directory } from './graph/directory';
import { answerGraph, type GraphServices } from './graph/graph';
import { tokenInvalid } from './graph/graphErrors';
import { errorReply as graphErrorReply } from './graph/reply';
import { SIGN_IN_HELP, signedIn } from './identity';
import { sharePointTime } from './items/values';
import { Permissions, type ListAccess } from './permissions';
import { errorReply } from './rest/answer';
import { answerRest, type Observer } from './rest/rest';
import type { Services } from './rest/routes';
import type { PermissionMask } from './roles/rights';
import { SearchIndex } from './search/SearchIndex';
import { openDatabase } from './storage/database';
import { ListStore } from './storage/lists';
import { seed, writePeople } from './storage/seed';
import { HUB_WEB, webAt, WEBS, type Web } from './webs';
import { callOf, urlOf } from './wire';

export interface TenantOptions {
  /** Path of the data file, or `:memory:`. */
  readonly dataFile: string;
  readonly log?: (line: string) => void;
  /** What a new data file starts with; the hub's own lists and page when left out. */
  readonly content?: TenantContent;
  /** The tenant's clock. */
  readonly now?: () => Date;
  /** Seconds until search finds a change; 0 when left out. `setSearchLag` changes it. */
  readonly searchLagSeconds?: number;
}

/** What a page needs to know of its site and of the person who looks at it; named as in `_spPageContextInfo`. */
export interface PageContextFacts {
  readonly webId: string;
  readonly siteId: string;
  /** Of the hub that the site belongs to. */
  readonly hubSiteId?: string;
  readonly tenantId: string;
  readonly webTitle: string;
  readonly formDigestValue: string;
  readonly formDigestTimeoutSeconds: number;
  readonly webPermMasks: PermissionMask;
}

export interface Tenant {
  /** Answers `/sites/hub/_api/…`, `/_api/…`, `/graph/…` and the control routes under `/_hub/`; false when the path is none of the tenant's. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  pageContext(person: Person): PageContextFacts;
  /** The person of a request by cookie or bearer token; undefined when nobody is signed in. */
  personOf(request: IncomingMessage): Person | undefined;
  /**
   * Sets what guests or people of a role may do on one list, in the data file: the list gets role assignments of its own. The last call counts.
   * @param listUrl web-relative, for example `Lists/Communities`
   */
  setListAccess(listUrl: string, who: 'guest' | Role, access: ListAccess): void;
  /**
   * Sets the delegated Graph permissions that pages have, in the data file; User.Read from the start.
   * @throws Error for a permission that no route asks for
   */
  setConsent(permissions: readonly string[]): void;
  /**
   * Makes the lists of a feature, as the installation of an app on one site does.
   * @param webPath server-relative URL of the site
   * @param folder with `elements.xml` and the schemas that it names
   * @throws Error naming what in the files is wrong or not known
   */
  installFeature(webPath: string, folder: string): void;
  /** What goes wrong on purpose, and how fast the line is. */
  readonly faults: Faults;
  /** The last calls that came over HTTP. */
  readonly calls: CallLog;
  /** How many seconds pass until search finds what was written. The real index has such a lag: minutes, at times hours. */
  setSearchLag(seconds: number): void;
  /** Takes managed properties out of the search schema, as in a tenant whose administrator did not map them. The last call counts. @param aliases such as `HubKind` */
  setUnmapped(aliases: readonly string[]): void;
  /** Requests answered with 501 since the start, oldest first. */
  readonly refused: readonly string[];
  close(): void;
}

type Destination = { readonly kind: 'rest'; readonly web: Web } | { readonly kind: 'graph' };

/** What becomes of a request, and what the log says of it. */
interface Played {
  readonly method: string;
  readonly person?: string;
  readonly delivery: Delivery;
  readonly fault?: FaultName;
}

/** Opens the data file, and makes and fills it when it is new. */
export function openTenant(options: TenantOptions): Tenant {
  return new LocalTenant(options);
}

class LocalTenant implements Tenant {
  public readonly refused: string[] = [];
  public readonly faults = new Faults();
  public readonly calls = new CallLog();
  private readonly services: Services;
  private readonly graph: GraphServices;
  private readonly observer: Observer;

  public constructor({ dataFile, log = () => undefined, content = HUB_CONTENT, now = () => new Date(), searchLagSeconds = 0 }: TenantOptions) {
    const { database, isNew } = openDatabase(dataFile, now);
    const lists = new ListStore(database);
    writePeople(database);
    if (isNew) seed(database, lists, content, sharePointTime(now()) ?? '');
    const [permissions, digests] = [new Permissions(lists), new Digests(database, now)];
    const search = new SearchIndex(database, lists, now);
    search.lagSeconds = searchLagSeconds;
    this.services = { database, lists, permissions, digests, search, now, answer: call => this.answerPart(call) };
    this.graph = { directory: new Directory(database, lists), consent: new Consent(database), answer: call => this.answerPart(call) };
    this.observer = {
      refused: (call, reason) => {
        this.refused.push(`${call.method} ${call.url.pathname}${call.url.search} (${reason})`);
        log(`501 ${call.method} ${call.url.href} as ${call.person.key}: the local tenant does not know ${reason}`);
      },
      failed: (call, error) => log(`500 ${call.method} ${call.url.href}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`)
    };
  }

  public async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const [url, start] = [urlOf(request), performance.now()];
    if (CONTROL_PATH.test(url.pathname)) {
      await answerControl(request, response, url, { faults: this.faults, calls: this.calls, consent: this.graph.consent });
      return true;
    }
    const destination = destinationOf(url);
    if (!destination) return false;
    const { method, person, delivery, fault } = await this.played(request, url, destination);
    const { status, bytes } = await deliver(delivery, response);
    const [time, ms] = [this.services.now().toISOString(), Math.round(performance.now() - start)];
    this.calls.add({ time, method, url: url.pathname + url.search, person, status, ms, bytes, fault });
    return true;
  }

  public pageContext(person: Person): PageContextFacts {
    return {
      webId: HUB_WEB.webId, siteId: HUB_WEB.siteId, hubSiteId: HUB_WEB.hubSiteId, tenantId: TENANT_ID, webTitle: HUB_WEB.title,
      formDigestValue: this.services.digests.issue(person), formDigestTimeoutSeconds: DIGEST_SECONDS,
      webPermMasks: this.services.permissions.ofWeb(HUB_WEB, person)
    };
  }

  public personOf(request: IncomingMessage): Person | undefined {
    return signedIn(request.headers)?.person;
  }

  public setListAccess(listUrl: string, who: 'guest' | Role, access: ListAccess): void {
    const list = this.services.lists.byUrl(HUB_WEB.path, listUrl);
    if (!list) throw new Error(`The hub has no list ${listUrl}.`);
    this.services.permissions.set(list, who, access);
  }

  public installFeature(webPath: string, folder: string): void {
    const { database, lists, now } = this.services;
    installFeature({ database, lists, web: webAt(webPath), time: sharePointTime(now()) ?? '' }, folder);
  }

  public setConsent(permissions: readonly string[]): void {
    this.graph.consent.set(permissions);
  }

  public setSearchLag(seconds: number): void {
    this.services.search.lagSeconds = seconds;
  }

  public setUnmapped(aliases: readonly string[]): void {
    this.services.search.unmapped = new Set(aliases.map(alias => alias.toLowerCase()));
  }

  public close(): void {
    this.services.database.close();
  }

  private async played(request: IncomingMessage, url: URL, destination: Destination): Promise<Played> {
    const signed = signedIn(request.headers);
    if (!signed) return { method: request.method ?? 'GET', delivery: { reply: nobody(destination) } };
    const call = await callOf(request, url, signed);
    return { method: call.method, person: call.person.key, ...this.faults.play(call, asked => this.answer(asked)) };
  }

  private answerPart(call: Call): Reply {
    return this.faults.playPart(call, asked => this.answer(asked));
  }

  private answer(call: Call): Reply {
    const destination = destinationOf(call.url);
    if (destination?.kind === 'rest') return answerRest(call, destination.web, this.services, this.observer);
    return answerGraph(call, this.graph, this.observer);
  }
}

function destinationOf({ pathname }: URL): Destination | undefined {
  const path = pathname.toLowerCase();
  const web = WEBS.find(candidate => path.startsWith(`${candidate.path}/_api/`));
  if (web) return { kind: 'rest', web };
  return path.startsWith('/graph/') ? { kind: 'graph' } : undefined;
}

function nobody(destination: Destination): Reply {
  if (destination.kind === 'graph') return graphErrorReply(tokenInvalid(SIGN_IN_HELP));
  return errorReply(new SharePointError(401, '-2147024891, System.UnauthorizedAccessException', SIGN_IN_HELP), 'minimal');
}
