import type { Copy, CopyStore } from '../../domain/CopyStore';
import type { Topic } from '../../domain/enquiry/Topic';
import type { TopicDirectory } from '../../domain/enquiry/TopicDirectory';
import type { Listing } from '../../domain/Listing';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { selectWithoutTargets } from '../../lists/listQuery';
import { KeptRows } from './KeptRows';
import type { SiteClient } from './SiteClient';
import { TOPIC_COLUMNS, topicsOf } from './topicRows';

const SELECT = selectWithoutTargets(contactTopicsFacts, TOPIC_COLUMNS);

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
    return topicsOf(await this.rows.read(), this.locale);
  }

  public lastRead(): Copy<Listing<Topic>> | undefined {
    return this.rows.lastRead(rows => topicsOf(rows, this.locale));
  }
}
