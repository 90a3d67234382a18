import type { EnquiryKind } from '../../domain/enquiry/EnquiryKind';
import type { Topic } from '../../domain/enquiry/Topic';
import type { TopicDirectory } from '../../domain/enquiry/TopicDirectory';
import { isMailAddress } from '../../domain/isMailAddress';
import type { Listing } from '../../domain/Listing';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import type { Row } from '../../lists/parseRow';
import { enquiryKindOf } from './enquiryKinds';
import { inOwnersOrder, readListing } from './readListing';
import type { SiteClient } from './SiteClient';

const COLUMNS = ['HubHelp', 'HubKinds', 'HubThemes', 'HubStrands', 'HubLanguages', 'HubMailbox', 'HubBackup', 'HubDefault', 'HubOrder'] as const;

/** Conditions: what is wrong in one would let the row take what it is not meant for. A row without a mailbox still is a topic. */
const ESSENTIAL = ['HubKinds', 'HubThemes', 'HubStrands', 'HubLanguages'] as const satisfies readonly (typeof COLUMNS)[number][];

type TopicRow = Row<Pick<typeof contactTopicsFacts.fields, (typeof COLUMNS)[number]>>;

/** Topics of a SharePoint list that was made from `contactTopicsFacts`. */
export class SpTopicDirectory implements TopicDirectory {
  /**
   * @param listUrl server-relative
   * @param locale language tag, decides the order of names
   */
  public constructor(
    private readonly sp: SiteClient,
    private readonly listUrl: string,
    private readonly locale: string
  ) {}

  public async findTopics(): Promise<Listing<Topic>> {
    const { items, rejected } = await readListing(this.sp, contactTopicsFacts, this.listUrl, COLUMNS, ESSENTIAL);
    return { items: inOwnersOrder(items, this.locale).map(toTopic), rejected };
  }
}

function toTopic(row: TopicRow): Topic {
  const unknownKinds = row.HubKinds.filter(kind => enquiryKindOf(kind) === undefined);
  return {
    id: row.id,
    name: row.title,
    help: row.HubHelp,
    kinds: row.HubKinds.map(enquiryKindOf).filter((kind): kind is EnquiryKind => kind !== undefined),
    ...(unknownKinds.length > 0 && { unknownKinds }),
    themes: row.HubThemes,
    strands: row.HubStrands,
    languages: row.HubLanguages,
    mailbox: usable(row.HubMailbox),
    backup: usable(row.HubBackup),
    isDefault: row.HubDefault
  };
}

/** A rule of the column asks for an address, but not of rows that are older than the rule. */
const usable = (address: string): string | undefined => (isMailAddress(address) ? address : undefined);
