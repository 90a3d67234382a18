import type { ISPCollection } from '@pnp/sp';
import { AppError } from '../../domain/AppError';
import type { CommunityDesk } from '../../domain/enquiry/CommunityDesk';
import type { CommunityRequest } from '../../domain/enquiry/CommunityRequest';
import { type Enquiry, type Receipt, receiptFor } from '../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import type { EnquiryFile } from '../../domain/enquiry/files/EnquiryFile';
import { route } from '../../domain/enquiry/route';
import { communitiesFacts } from '../../lists/communities.facts';
import { MESSAGE_LIMIT, REQUEST_LIMITS } from '../../lists/contactRequests.facts';
import { checkRequest } from './enquiries/checkRequest';
import { itemOfEnquiry, itemOfRequest } from './enquiries/requestItem';
import { RequestFiles } from './enquiries/RequestFiles';
import { DEFAULT_SENDING, RequestStore, type SendingPolicy } from './enquiries/RequestStore';
import { LISTED_KINDS } from './enquiryKinds';
import type { SiteClient } from './SiteClient';
import { SpTopicDirectory } from './SpTopicDirectory';
import { toAppError } from './toAppError';

/** Server-relative URLs. */
export interface DeskLists {
  readonly topics: string;
  readonly requests: string;
  /** Where the communities that are asked for come from; absent when they come from several places. */
  readonly communities?: string;
}

export interface DeskSettings {
  /** The person's ID on the site of the lists, where it is known. */
  readonly authorId?: number;
  readonly sending?: SendingPolicy;
}

/** Requests of a SharePoint list that was made from the definition `contactRequests`; `contactTopics` says who answers what names nobody. */
export class SpEnquiryDesk implements EnquiryDesk, CommunityDesk {
  public readonly limits = REQUEST_LIMITS;
  public readonly messageLimit = MESSAGE_LIMIT;
  private readonly store: RequestStore;
  private readonly files: RequestFiles;

  /** @param locale language tag, decides the order of names */
  public constructor(
    private readonly sp: SiteClient,
    private readonly listUrls: DeskLists,
    private readonly locale: string,
    { authorId, sending = DEFAULT_SENDING }: DeskSettings = {}
  ) {
    const requests = (): ISPCollection => sp.itemsOf(listUrls.requests);
    this.files = new RequestFiles(requests);
    this.store = new RequestStore(requests, this.files, sending, authorId ?? (() => this.readAuthorId()));
  }

  public async send(enquiry: Enquiry): Promise<Receipt> {
    checkRequest(enquiry, enquiry.mailbox, this.limits);
    return receiptFor(await this.store.store(itemOfEnquiry(enquiry)));
  }

  public async find(key: string): Promise<Receipt | undefined> {
    const id = await this.store.find(key);
    return id === undefined ? undefined : receiptFor(id);
  }

  public async ask(request: CommunityRequest): Promise<Receipt> {
    const { communities, mailbox = await this.mailboxFor(request) } = request;
    checkRequest(request, mailbox, this.limits);
    const communityId = this.hasRowsOfOwn ? communities[communities.length - 1]?.id : undefined;
    return receiptFor(await this.store.store(itemOfRequest(request, { mailbox, communityId, today: new Date().toISOString().slice(0, 10) })));
  }

  public attach(receipt: Receipt, file: EnquiryFile): Promise<void> {
    return this.atItem(receipt, id => this.files.attach(id, file));
  }

  public attached(receipt: Receipt): Promise<readonly string[]> {
    return this.atItem(receipt, id => this.files.names(id));
  }

  /** Where the item was united with an older one since its receipt was given, that one has its files. */
  private async atItem<T>({ id }: Receipt, ask: (id: number) => Promise<T>): Promise<T> {
    try {
      return await ask(id);
    } catch (error) {
      const now = toAppError(error).kind === 'notFound' ? await this.store.whereIs(id) : undefined;
      if (now === undefined || now === id) throw error;
      return ask(now);
    }
  }

  /** The person's ID on the site of the lists. */
  private async readAuthorId(): Promise<number> {
    const { Id } = (await this.sp.at('_api/web/currentuser').select('Id')()) as { readonly Id?: unknown };
    if (typeof Id !== 'number') throw new AppError('server', 'The site did not say who is signed in.');
    return Id;
  }

  /** The column for the community points into the usual list of the site that holds the requests. */
  private get hasRowsOfOwn(): boolean {
    const site = this.listUrls.requests.replace(/\/Lists\/[^/]+$/i, '');
    return this.listUrls.communities?.toLowerCase() === `${site}/${communitiesFacts.url}`.toLowerCase();
  }

  /** Who answers when the community names nobody. */
  private async mailboxFor({ kind, themes = [], strands = [] }: CommunityRequest): Promise<string> {
    const { items } = await new SpTopicDirectory(this.sp, this.listUrls.topics, this.locale).findTopics();
    const found = route(items, { kind, themes, strands, language: '' });
    if (!found) throw new AppError('setting', `No contact topic answers requests of the kind “${LISTED_KINDS[kind]}”.`);
    return found.mailbox;
  }
}
