import type { WorkingGroupRecord, WorkingGroupRegister } from '../../../domain/health/workingGroups/WorkingGroupRecord';
import { inspectRow } from '../../../lists/parseRow';
import { workingGroupsList } from '../../../lists/workingGroups.list';
import { inOwnersOrder } from '../readListing';
import type { RawRow } from '../readRows';
import type { SiteClient } from '../SiteClient';
import { typedLink } from '../toExistingCommunity';
import { ListReader, type ReadList } from './ListReader';

const COLUMNS = [
  'HubSubject', 'HubStatus', 'HubStartsOn', 'HubEndsOn', 'HubCommunity', 'HubTeamsLink', 'HubSiteLink', 'HubContact', 'HubMailbox', 'HubOrder', 'HubReviewedOn'
] as const satisfies readonly (keyof typeof workingGroupsList.fields)[];

/** Without these in order visitors do not see the row. */
const ESSENTIAL = ['HubStatus'] as const satisfies readonly (typeof COLUMNS)[number][];

type Read = ReadList<(typeof COLUMNS)[number]>;

/** The working groups of a SharePoint list that was made from `workingGroupsList`, for those who keep it. */
export class SpWorkingGroupRegister implements WorkingGroupRegister {
  private readonly reader: ListReader<typeof workingGroupsList.fields>;

  /**
   * @param listUrl server-relative
   * @param locale language tag, decides the order of names
   */
  public constructor(sp: SiteClient, listUrl: string, private readonly locale: string) {
    this.reader = new ListReader(sp, workingGroupsList, listUrl, 'HubNickname');
  }

  public async read(): Promise<readonly WorkingGroupRecord[]> {
    const read = await this.reader.read(COLUMNS);
    const sortable = read.rows.map(raw => {
      const { title, values } = inspectRow(workingGroupsList, raw, read.names);
      return { title, HubOrder: values.HubOrder, record: toRecord(raw, read) };
    });
    return inOwnersOrder(sortable, this.locale).map(({ record }) => record);
  }

  public formUrl(id: number): string {
    return this.reader.formUrl(id);
  }
}

function toRecord(raw: RawRow, { names, choicesOf }: Read): WorkingGroupRecord {
  const { id, title, values } = inspectRow(workingGroupsList, raw, names);
  const { HubCommunity: community, HubSubject: subject = '' } = values;
  return {
    id,
    name: title,
    status: values.HubStatus,
    subject,
    startsOn: values.HubStartsOn,
    endsOn: values.HubEndsOn,
    community: community && { id: community.id, name: community.title },
    hasContact: values.HubContact !== undefined,
    mailbox: values.HubMailbox ?? '',
    teamsLink: typedLink(raw.HubTeamsLink),
    siteLink: typedLink(raw.HubSiteLink),
    reviewedOn: values.HubReviewedOn,
    created: values.created || undefined,
    choices: [{ column: workingGroupsList.fields.HubSubject.label, values: subject ? [subject] : [], allowed: choicesOf('HubSubject') }],
    problems: inspectRow(workingGroupsList, raw, ESSENTIAL).problems
  };
}
