import { body, headers } from '@pnp/queryable';
import { type ISPCollection, spPost, spPostMerge } from '@pnp/sp';
import { AppError } from '../../domain/AppError';
import type { CommunityDesk } from '../../domain/enquiry/CommunityDesk';
import type { CommunityRequest, RequestSubject } from '../../domain/enquiry/CommunityRequest';
import { type Enquiry, type Receipt, receiptFor, type Topic } from '../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import type { Listing } from '../../domain/Listing';
import { communitiesFacts } from '../../lists/communities.facts';
import { MESSAGE_LIMIT } from '../../lists/contactRequests.facts';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { TEXT_LIMIT } from '../../lists/defineList';
import type { RequestKind } from '../../lists/vocabulary';
import { inOwnersOrder, readListing } from './readListing';
import { itemOf, type SiteClient } from './SiteClient';
import { toAppError } from './toAppError';

/** Server-relative URLs. */
export interface DeskLists {
  readonly topics: string;
  readonly requests: string;
  /** Where the communities that are asked for come from; absent when they come from several places. */
  readonly communities?: string;
}

/** What a request holds that its sender may have changed between two attempts. */
const SENDERS_OWN = ['Title', 'HubMessage', 'HubSenderName', 'HubSenderEmail'] as const;

type RequestItem = Readonly<Record<(typeof SENDERS_OWN)[number] | 'HubKey', string> & Record<string, string | number>>;
type StoredRequest = Readonly<Record<string, unknown> & { readonly Id: number }>;

const KINDS = { join: 'Join request', question: 'Question' } as const satisfies Record<RequestSubject['kind'], RequestKind>;

/** Topics and requests of two SharePoint lists that were made from the definitions `contactTopics` and `contactRequests`. */
export class SpEnquiryDesk implements EnquiryDesk, CommunityDesk {
  public readonly messageLimit = MESSAGE_LIMIT;

  /** @param locale language tag, decides the order of names */
  public constructor(
    private readonly sp: SiteClient,
    private readonly listUrls: DeskLists,
    private readonly locale: string
  ) {}

  public async findTopics(): Promise<Listing<Topic>> {
    const { items, rejected } = await readListing(this.sp, contactTopicsFacts, this.listUrls.topics, ['HubHelp', 'HubMailbox', 'HubOrder']);
    const topics = inOwnersOrder(items, this.locale).map(row => ({ id: row.id, name: row.title, help: row.HubHelp, mailbox: row.HubMailbox }));
    return { items: topics, rejected };
  }

  public async send({ key, topic, message, senderName, senderEmail }: Enquiry): Promise<Receipt> {
    return this.store({
      Title: topic.name, HubTopic: topic.name, HubKey: key, HubMessage: message, HubSenderName: senderName, HubSenderEmail: senderEmail, HubMailbox: topic.mailbox, HubStatus: 'New'
    });
  }

  public async ask(request: CommunityRequest): Promise<Receipt> {
    const { key, kind, communities, message, senderName, senderEmail, senderRole } = request;
    const title = `${KINDS[kind]}: ${communities.map(({ name }) => name).join(', ')}`;
    return this.store({
      Title: title.slice(0, TEXT_LIMIT),
      HubKind: KINDS[kind],
      HubKey: key,
      // the column must not be empty, and the title says what is wanted
      HubMessage: message || title,
      HubSenderName: senderName,
      HubSenderEmail: senderEmail,
      HubMailbox: request.mailbox ?? await this.mailboxFor(KINDS[kind]),
      HubStatus: 'New',
      ...(senderRole && { HubRole: senderRole }),
      ...(this.hasRowsOfOwn && { HubCommunityId: communities[communities.length - 1].id })
    });
  }

  /** The column for the community points into the usual list of the site that holds the requests. */
  private get hasRowsOfOwn(): boolean {
    const site = this.listUrls.requests.replace(/\/Lists\/[^/]+$/i, '');
    return this.listUrls.communities?.toLowerCase() === `${site}/${communitiesFacts.url}`.toLowerCase();
  }

  /** Who answers requests of a kind when the community names nobody: the first topic for that kind, or the one that takes everything else. */
  private async mailboxFor(kind: RequestKind): Promise<string> {
    const { items } = await readListing(this.sp, contactTopicsFacts, this.listUrls.topics, ['HubKinds', 'HubDefault', 'HubMailbox', 'HubOrder']);
    const topics = inOwnersOrder(items, this.locale);
    const topic = topics.find(({ HubKinds }) => HubKinds.includes(kind)) ?? topics.find(({ HubDefault }) => HubDefault);
    if (!topic) throw new AppError('setting', `No contact topic answers requests of the kind “${kind}”.`);
    return topic.HubMailbox;
  }

  private async store(item: RequestItem): Promise<Receipt> {
    try {
      return receiptFor(storedId(await spPost(this.requests, body(item))));
    } catch (error) {
      // The write may have been carried out although its answer was lost, and the unique key refuses a second one: ask for the item before giving up.
      const stored = await this.findByKey(item.HubKey).catch(() => undefined);
      if (!stored) throw toAppError(error);
      // The visitor may have changed the text since the attempt that was stored.
      if (SENDERS_OWN.some(name => stored[name] !== item[name])) await this.replace(stored.Id, item);
      return receiptFor(stored.Id);
    }
  }

  private async replace(id: number, item: RequestItem): Promise<void> {
    try {
      await spPostMerge(itemOf(this.requests, id), body(item, headers({ 'IF-Match': '*' })));
    } catch (error) {
      throw toAppError(error);
    }
  }

  /** The item that holds the key, if there is one. */
  private async findByKey(key: string): Promise<StoredRequest | undefined> {
    const items: readonly StoredRequest[] = await this.requests.select('Id', ...SENDERS_OWN).filter(`HubKey eq '${key}'`).top(1)();
    return items[0];
  }

  private get requests(): ISPCollection {
    return this.sp.itemsOf(this.listUrls.requests);
  }
}

/** An empty answer with status 200 is no proof that anything was stored. */
function storedId(added: unknown): number {
  const id = (added as { Id?: unknown } | undefined)?.Id;
  if (typeof id !== 'number') throw new AppError('server', 'The list answered without the ID of the new item.');
  return id;
}
