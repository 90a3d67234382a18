import type { TopicRecord, TopicRegister, TopicTable } from '../../../domain/health/topics/TopicRecord';
import { contactTopicsList } from '../../../lists/contactTopics.list';
import { inspectRow } from '../../../lists/parseRow';
import { inOwnersOrder } from '../readListing';
import type { RawRow } from '../readRows';
import type { SiteClient } from '../SiteClient';
import { TOPIC_COLUMNS, TOPIC_ESSENTIALS, topicsOf } from '../topicRows';
import { ListReader, type ReadList } from './ListReader';

/** The routing table of a SharePoint list that was made from `contactTopicsList`, for those who keep it. */
export class SpTopicRegister implements TopicRegister {
  private readonly reader: ListReader<typeof contactTopicsList.fields>;

  /**
   * @param listUrl server-relative
   * @param locale language tag, decides the order of names
   */
  public constructor(sp: SiteClient, listUrl: string, private readonly locale: string) {
    this.reader = new ListReader(sp, contactTopicsList, listUrl, 'HubMailbox');
  }

  public async read(): Promise<TopicTable> {
    const read = await this.reader.read(TOPIC_COLUMNS);
    const { choicesOf } = read;
    const topics = new Map(topicsOf(read.rows, this.locale).items.map(topic => [topic.id, topic]));
    const sortable = read.rows.map(raw => {
      const { id, title, values } = inspectRow(contactTopicsList, raw, read.names);
      return { title, HubOrder: values.HubOrder, record: { ...toRecord(raw, read), topic: topics.get(id) } };
    });
    return {
      rows: inOwnersOrder(sortable, this.locale).map(({ record }) => record),
      vocabulary: { themes: choicesOf('HubThemes'), strands: choicesOf('HubStrands'), languages: choicesOf('HubLanguages') }
    };
  }

  public formUrl(id: number): string {
    return this.reader.formUrl(id);
  }
}

function toRecord(raw: RawRow, { names, choicesOf }: ReadList<(typeof TOPIC_COLUMNS)[number]>): Omit<TopicRecord, 'topic'> {
  const { id, title, values } = inspectRow(contactTopicsList, raw, names);
  return {
    id,
    name: title,
    mailbox: values.HubMailbox ?? '',
    backup: values.HubBackup ?? '',
    choices: TOPIC_ESSENTIALS.map(name => ({
      column: contactTopicsList.fields[name].label,
      values: values[name] ?? [],
      // owners can make kinds of their own, and no request has them
      allowed: name === 'HubKinds' ? contactTopicsList.fields.HubKinds.choices : choicesOf(name)
    })),
    problems: inspectRow(contactTopicsList, raw, TOPIC_ESSENTIALS).problems
  };
}
