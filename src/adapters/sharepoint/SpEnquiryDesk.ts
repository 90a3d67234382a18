import type { SPFI } from '@pnp/sp';
import { AppError } from '../../domain/AppError';
import { type Enquiry, type Receipt, receiptFor, type Topic } from '../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import type { Listing } from '../../domain/Listing';
import { contactRequestsList } from '../../lists/contactRequests.list';
import { contactTopicsList } from '../../lists/contactTopics.list';
import { inOwnersOrder, readListing } from './readListing';
import { toAppError } from './toAppError';

interface StoredRequest {
  readonly Id: number;
  readonly Title: string;
  readonly HubMessage: string;
}

/** Topics and requests of two SharePoint lists that were made from `contactTopicsList` and `contactRequestsList`. */
export class SpEnquiryDesk implements EnquiryDesk {
  public readonly messageLimit = contactRequestsList.fields.HubMessage.maxLength;

  /**
   * @param listUrls server-relative
   * @param locale language tag, decides the order of names
   */
  public constructor(
    private readonly sp: SPFI,
    private readonly listUrls: { readonly topics: string; readonly requests: string },
    private readonly locale: string
  ) {}

  public async findTopics(): Promise<Listing<Topic>> {
    const { items, rejected } = await readListing(this.sp, contactTopicsList, this.listUrls.topics, ['HubHelp', 'HubMailbox', 'HubOrder']);
    const topics = inOwnersOrder(items, this.locale).map(row => ({ id: row.id, name: row.title, help: row.HubHelp, mailbox: row.HubMailbox }));
    return { items: topics, rejected };
  }

  public async send(enquiry: Enquiry): Promise<Receipt> {
    const item = {
      Title: enquiry.topic.name,
      HubTopic: enquiry.topic.name,
      HubKey: enquiry.key,
      HubMessage: enquiry.message,
      HubSenderName: enquiry.senderName,
      HubSenderEmail: enquiry.senderEmail,
      HubMailbox: enquiry.topic.mailbox,
      HubStatus: 'New'
    };
    try {
      return receiptFor(storedId(await this.requests.items.add(item)));
    } catch (error) {
      // The write may have been carried out although its answer was lost, and the unique key refuses a second one: ask for the item before giving up.
      const stored = await this.findByKey(enquiry.key).catch(() => undefined);
      if (!stored) throw toAppError(error);
      // The visitor may have changed the text since the attempt that was stored.
      if (stored.HubMessage !== item.HubMessage || stored.Title !== item.Title) await this.replace(stored.Id, item);
      return receiptFor(stored.Id);
    }
  }

  private async replace(id: number, item: Record<string, string>): Promise<void> {
    try {
      await this.requests.items.getById(id).update(item);
    } catch (error) {
      throw toAppError(error);
    }
  }

  /** The item that holds the key, if there is one. */
  private async findByKey(key: string): Promise<StoredRequest | undefined> {
    const items: readonly StoredRequest[] = await this.requests.items.select('Id', 'Title', 'HubMessage').filter(`HubKey eq '${key}'`).top(1)();
    return items[0];
  }

  private get requests(): ReturnType<SPFI['web']['getList']> {
    return this.sp.web.getList(this.listUrls.requests);
  }
}

/** An empty answer with status 200 is no proof that anything was stored. */
function storedId(added: unknown): number {
  const id = (added as { Id?: unknown } | undefined)?.Id;
  if (typeof id !== 'number') throw new AppError('server', 'The list answered without the ID of the new item.');
  return id;
}
