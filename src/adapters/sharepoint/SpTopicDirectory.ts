import type { Copy, CopyStore } from '../../domain/CopyStore';
import type { EnquiryKind } from '../../domain/enquiry/EnquiryKind';
import type { Topic } from '../../domain/enquiry/Topic';
import type { TopicDirectory } from '../../domain/enquiry/TopicDirectory';
import { isMailAddress } from '../../domain/isMailAddress';
import type { Listing } from '../../domain/Listing';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { selectWithoutTargets } from '../../lists/listQuery';
import type { Row } from '../../lists/parseRow';
import { enquiryKindOf } from './enquiryKinds';
import { KeptRows } from './KeptRows';
import { parseRows } from './parseRows';
import { inOwnersOrder } from './readListing';
import type { RawRow } from './readRows';
import type { SiteClient } from './SiteClient';

const COLUMNS = ['HubHelp', 'HubKinds', 'HubThemes', 'HubStrands', 'HubLanguages', 'HubMailbox', 'HubBackup', 'HubDefault', 'HubOrder'] as const;

/** Conditions: what is wrong in one would let the row take what it is not meant for. A row without a mailbox still is a topic. */
const ESSENTIAL = ['HubKinds', 'HubThemes', 'HubStrands', 'HubLanguages'] as const satisfies readonly (typeof COLUMNS)[number][];

const SELECT = selectWithoutTargets(contactTopicsFacts, COLUMNS);

type TopicRow = Row<Pick<typeof contactTopicsFacts.fields, (typeof COLUMNS)[number]>>;

/** Topics of a SharePoint list that was made from `contactTopicsFacts`. */
export class SpTopicDirectory implements TopicDirectory {
  private readonly rows: KeptRows;

  /**
   * @param listUrl server-relative
   * @param locale language tag, decides the order of names
   * @param copies keeps the rows for the next visit
   */
  public constructor(sp: SiteClient, listUrl: string, private readonly locale: string, copies?: CopyStore) {
    this.rows = new KeptRows(sp, listUrl, { select: SELECT, expand: [], kept: SELECT, mark: 'HubHelp' }, copies);
  }

  public async findTopics(): Promise<Listing<Topic>> {
    return this.topicsOf(await this.rows.read());
  }

  public lastRead(): Copy<Listing<Topic>> | undefined {
    return this.rows.lastRead(rows => this.topicsOf(rows));
  }

  private topicsOf(rows: readonly RawRow[]): Listing<Topic> {
    const { items, rejected } = parseRows(contactTopicsFacts, rows, COLUMNS, ESSENTIAL);
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
