import type { Topic } from '../../domain/enquiry/Topic';
import type { TopicDirectory } from '../../domain/enquiry/TopicDirectory';
import type { Listing } from '../../domain/Listing';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { listQuery } from '../../lists/listQuery';
import { asReadError } from './readListing';
import { readRows } from './readRows';
import type { SiteClient } from './SiteClient';
import { TOPIC_COLUMNS, topicsOf } from './topicRows';

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
    const { select, expand } = listQuery(contactTopicsFacts, TOPIC_COLUMNS);
    try {
      return topicsOf(await readRows(this.sp, this.listUrl, select, expand), this.locale);
    } catch (error) {
      throw asReadError(error, this.listUrl);
    }
  }
}
