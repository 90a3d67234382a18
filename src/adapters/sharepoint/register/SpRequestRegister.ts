import type { RequestRecord, RequestRegister } from '../../../domain/health/requests/RequestRecord';
import { contactRequestsList } from '../../../lists/contactRequests.list';
import { inspectRow } from '../../../lists/parseRow';
import type { RawRow } from '../readRows';
import type { SiteClient } from '../SiteClient';
import { ListReader } from './ListReader';

const COLUMNS = ['HubKey', 'HubStatus', 'HubMailbox', 'HubAnsweredOn', 'HubKeepUntil'] as const satisfies readonly (keyof typeof contactRequestsList.fields)[];

/** What can be wrong with a value of these; the mailbox has rules of its own. */
const READABLE = ['HubStatus', 'HubAnsweredOn', 'HubKeepUntil'] as const satisfies readonly (typeof COLUMNS)[number][];

/** The requests of a SharePoint list that was made from `contactRequestsList`, for those who keep it. */
export class SpRequestRegister implements RequestRegister {
  private readonly reader: ListReader<typeof contactRequestsList.fields>;

  /** @param listUrl server-relative */
  public constructor(sp: SiteClient, listUrl: string) {
    this.reader = new ListReader(sp, contactRequestsList, listUrl, 'HubKey');
  }

  public async read(): Promise<readonly RequestRecord[]> {
    const { rows, names } = await this.reader.read(COLUMNS);
    return rows.map(raw => toRecord(raw, names)).sort((a, b) => a.id - b.id);
  }

  public formUrl(id: number): string {
    return this.reader.formUrl(id);
  }
}

function toRecord(raw: RawRow, names: readonly (typeof COLUMNS)[number][]): RequestRecord {
  const { id, title, values } = inspectRow(contactRequestsList, raw, names);
  return {
    id,
    name: title,
    status: values.HubStatus,
    key: values.HubKey ?? '',
    mailbox: values.HubMailbox ?? '',
    answeredOn: values.HubAnsweredOn,
    keepUntil: values.HubKeepUntil,
    created: values.created || undefined,
    problems: inspectRow(contactRequestsList, raw, READABLE).problems
  };
}
