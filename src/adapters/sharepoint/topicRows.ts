import type { EnquiryKind } from '../../domain/enquiry/EnquiryKind';
import type { Topic } from '../../domain/enquiry/Topic';
import { isMailAddress } from '../../domain/isMailAddress';
import type { Listing } from '../../domain/Listing';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import type { Row } from '../../lists/parseRow';
import { enquiryKindOf } from './enquiryKinds';
import { parseRows } from './parseRows';
import { inOwnersOrder } from './readListing';
import type { RawRow } from './readRows';

/** What routing and the form read. */
export const TOPIC_COLUMNS = ['HubHelp', 'HubKinds', 'HubThemes', 'HubStrands', 'HubLanguages', 'HubMailbox', 'HubBackup', 'HubDefault', 'HubOrder'] as const;

/** Conditions: what is wrong in one would let the row take what it is not meant for. A row without a mailbox still is a topic. */
export const TOPIC_ESSENTIALS = ['HubKinds', 'HubThemes', 'HubStrands', 'HubLanguages'] as const satisfies readonly (typeof TOPIC_COLUMNS)[number][];

type TopicRow = Row<Pick<typeof contactTopicsFacts.fields, (typeof TOPIC_COLUMNS)[number]>>;

/** @param locale language tag, decides the order of names */
export function topicsOf(rows: readonly RawRow[], locale: string): Listing<Topic> {
  const { items, rejected } = parseRows(contactTopicsFacts, rows, TOPIC_COLUMNS, TOPIC_ESSENTIALS);
  return { items: inOwnersOrder(items, locale).map(toTopic), rejected };
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
