import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Person, Role } from '../people';
import { TENANT_ID } from '../seeds/teamsLinks';
import type { Call, Reply } from './call';
import { HUB_CONTENT, type TenantContent } from './content';
import { DIGEST_SECONDS, Digests } from './digest';
import { SharePointError } from './errors';
import { answerGraph, graphError } from './graph/graph';
import { SIGN_IN_HELP, signedIn } from './identity';
import { sharePointTime } from './items/values';
import { Permissions, webPermissions, type ListAccess, type PermissionMask } from './permissions';
import { errorReply } from './rest/answer';
import { answerRest, type Observer } from './rest/rest';
import type { Services } from './rest/routes';
import { openDatabase } from './storage/database';
import { ListStore } from './storage/lists';
import { seed, writePeople } from './storage/seed';
import { HUB_WEB, WEBS, type Web } from './webs';
import { callOf, send, urlOf } from './wire';

export interface TenantOptions {
  /** Path of the data file, or `:memory:`. */
  readonly dataFile: string;
  readonly log?: (line: string) => void;
  /** What a new data file starts with; the hub's own lists and page when left out. */
  readonly content?: TenantContent;
  /** The tenant's clock. */
  readonly now?: () => Date;
}

/** What a page needs to know of its site and of the person who looks at it; named as in `_spPageContextInfo`. */
export interface PageContextFacts {
  readonly webId: string;
  readonly siteId: string;
  readonly tenantId: string;
  readonly webTitle: string;
  readonly formDigestValue: string;
  readonly formDigestTimeoutSeconds: number;
  readonly webPermMasks: PermissionMask;
}

export interface Tenant {
  /** Answers `/sites/hub/_api/…`, `/_api/…` and `/graph/…`; false when the path is none of the tenant's. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  pageContext(person: Person): PageContextFacts;
  /** The person of a request by cookie or bearer token; undefined when nobody is signed in. */
  personOf(request: IncomingMessage): Person | undefined;
  /**
   * Sets what guests or people of a role may do on one list, in the data file. What is set for guests counts before their role.
   * @param listUrl web-relative, for example `Lists/Communities`
   */
  setListAccess(listUrl: string, who: 'guest' | Role, access: ListAccess): void;
  /** Requests answered with 501 since the start, oldest first. */
  readonly refused: readonly string[];
  close(): void;
}

type Destination = { readonly kind: 'rest'; readonly web: Web } | { readonly kind: 'graph' };

/** Opens the data file, and makes and fills it when it is new. */
export function openTenant(options: TenantOptions): Tenant {
  return new LocalTenant(options);
}

class LocalTenant implements Tenant {
  public readonly refused: string[] = [];
  private readonly services: Services;
  private readonly observer: Observer;

  public constructor({ dataFile, log = () => undefined, content = HUB_CONTENT, now = () => new Date() }: TenantOptions) {
    const { database, isNew } = openDatabase(dataFile);
    const lists = new ListStore(database);
    writePeople(database);
    if (isNew) seed(database, lists, content, sharePointTime(now()) ?? '');
    const [permissions, digests] = [new Permissions(database), new Digests(database, now)];
    this.services = { database, lists, permissions, digests, now, answer: call => this.answer(call) };
    this.observer = {
      refused: (call, reason) => {
        this.refused.push(`${call.method} ${call.url.pathname}${call.url.search} (${reason})`);
        log(`501 ${call.method} ${call.url.href} as ${call.person.key}: the local tenant does not know ${reason}`);
      },
      failed: (call, error) => log(`500 ${call.method} ${call.url.href}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`)
    };
  }

  public async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = urlOf(request);
    const destination = destinationOf(url);
    if (!destination) return false;
    const signed = signedIn(request.headers);
    send(signed ? this.answer(await callOf(request, url, signed)) : nobody(destination), response);
    return true;
  }

  public pageContext(person: Person): PageContextFacts {
    return {
      webId: HUB_WEB.webId, siteId: HUB_WEB.siteId, tenantId: TENANT_ID, webTitle: HUB_WEB.title,
      formDigestValue: this.services.digests.issue(person), formDigestTimeoutSeconds: DIGEST_SECONDS, webPermMasks: webPermissions(person)
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

  public close(): void {
    this.services.database.close();
  }

  private answer(call: Call): Reply {
    const destination = destinationOf(call.url);
    if (destination?.kind === 'rest') return answerRest(call, destination.web, this.services, this.observer);
    return answerGraph(call, this.services.database, this.services.lists, this.observer);
  }
}

function destinationOf({ pathname }: URL): Destination | undefined {
  const path = pathname.toLowerCase();
  const web = WEBS.find(candidate => path.startsWith(`${candidate.path}/_api/`));
  if (web) return { kind: 'rest', web };
  return path.startsWith('/graph/') ? { kind: 'graph' } : undefined;
}

function nobody(destination: Destination): Reply {
  if (destination.kind === 'graph') return graphError(401, 'InvalidAuthenticationToken', SIGN_IN_HELP);
  return errorReply(new SharePointError(401, '-2147024891, System.UnauthorizedAccessException', SIGN_IN_HELP), 'minimal');
}
