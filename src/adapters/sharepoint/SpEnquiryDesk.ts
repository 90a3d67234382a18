import { body, headers } from '@pnp/queryable';
import { type ISPCollection, spPost, spPostMerge } from '@pnp/sp';
import { AppError } from '../../domain/AppError';
import type { CommunityDesk } from '../../domain/enquiry/CommunityDesk';
import { type CommunityRequest, namesIn, type RequestSubject } from '../../domain/enquiry/CommunityRequest';
import { type Enquiry, type Receipt, receiptFor } from '../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import { route } from '../../domain/enquiry/route';
import { communitiesFacts } from '../../lists/communities.facts';
import { MESSAGE_LIMIT } from '../../lists/contactRequests.facts';
import { TEXT_LIMIT } from '../../lists/defineList';
import { LISTED_KINDS } from './enquiryKinds';
import { itemOf, type SiteClient } from './SiteClient';
import { SpTopicDirectory } from './SpTopicDirectory';
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

/** Requests of a SharePoint list that was made from the definition `contactRequests`; `contactTopics` says who answers what names nobody. */
export class SpEnquiryDesk implements EnquiryDesk, CommunityDesk {
  public readonly messageLimit = MESSAGE_LIMIT;

  /** @param locale language tag, decides the order of names */
  public constructor(
    private readonly sp: SiteClient,
    private readonly listUrls: DeskLists,
    private readonly locale: string
  ) {}

  public async send(enquiry: Enquiry): Promise<Receipt> {
    const { key, kind, topic, about, subject, message, senderName, senderEmail, organisation, programme, role, language, mailbox } = enquiry;
    return this.store({
      Title: subject,
      HubKind: LISTED_KINDS[kind],
      HubTopic: topic,
      HubKey: key,
      HubMessage: message,
      HubSenderName: senderName,
      HubSenderEmail: senderEmail,
      HubOrganisation: organisation,
      HubProgramme: programme,
      HubMailbox: mailbox,
      HubStatus: 'New',
      ...(role && { HubRole: role }),
      ...(language && { HubLanguage: language }),
      ...(about && { [about.type === 'community' ? 'HubCommunityId' : 'HubWorkingGroupId']: about.id })
    });
  }

  public async find(key: string): Promise<Receipt | undefined> {
    try {
      const stored = await this.findByKey(key);
      return stored && receiptFor(stored.Id);
    } catch (error) {
      throw toAppError(error);
    }
  }

  public async ask(request: CommunityRequest): Promise<Receipt> {
    const { key, kind, communities, workingGroup, message, senderName, senderEmail, senderRole } = request;
    const title = `${LISTED_KINDS[kind]}: ${namesIn(request).join(', ')}`;
    return this.store({
      Title: title.slice(0, TEXT_LIMIT),
      HubKind: LISTED_KINDS[kind],
      HubKey: key,
      // the column must not be empty, and the title says what is wanted
      HubMessage: message || title,
      HubSenderName: senderName,
      HubSenderEmail: senderEmail,
      HubMailbox: request.mailbox ?? await this.mailboxFor(kind),
      HubStatus: 'New',
      ...(senderRole && { HubRole: senderRole }),
      ...(this.hasRowsOfOwn && communities.length > 0 && { HubCommunityId: communities[communities.length - 1].id }),
      ...(workingGroup && { HubWorkingGroupId: workingGroup.id })
    });
  }

  /** The column for the community points into the usual list of the site that holds the requests. */
  private get hasRowsOfOwn(): boolean {
    const site = this.listUrls.requests.replace(/\/Lists\/[^/]+$/i, '');
    return this.listUrls.communities?.toLowerCase() === `${site}/${communitiesFacts.url}`.toLowerCase();
  }

  /** Who answers requests of a kind when the community names nobody. */
  private async mailboxFor(kind: RequestSubject['kind']): Promise<string> {
    const { items } = await new SpTopicDirectory(this.sp, this.listUrls.topics, this.locale).findTopics();
    const found = route(items, { kind, themes: [], strands: [], language: '' });
    if (!found) throw new AppError('setting', `No contact topic answers requests of the kind “${LISTED_KINDS[kind]}”.`);
    return found.mailbox;
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
