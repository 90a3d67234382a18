import { type CommunityRequest, namesIn } from '../../../domain/enquiry/CommunityRequest';
import { cleanLine, cleanText } from '../../../domain/enquiry/content/clean';
import type { Enquiry } from '../../../domain/enquiry/Enquiry';
import { keepUntilOf } from '../../../domain/enquiry/keepUntil';
import { REQUEST_LIMITS } from '../../../lists/contactRequests.facts';
import { LISTED_KINDS } from '../enquiryKinds';

/** What the sender of a request wrote and chose, by internal name: texts, numbers, and null, which empties a column, for what was left out. */
export type RequestItem = Readonly<Record<string, unknown>> & { readonly HubKey: string };

/** As it goes to the list. */
export interface SentItem extends RequestItem {
  /** When it was sent, by the clock of its sender, ISO 8601: of all that was sent with one key the latest counts, whatever came first. */
  readonly HubSentAt: string;
}

/** Everything of a request that its sender decides, by the names that reading and writing take. */
export const SENT_COLUMNS = [
  'Title', 'HubKind', 'HubTopic', 'HubCommunityId', 'HubWorkingGroupId', 'HubKey', 'HubMessage', 'HubSenderName', 'HubSenderEmail', 'HubOrganisation', 'HubProgramme',
  'HubRole', 'HubLanguage', 'HubMailbox', 'HubKeepUntil', 'HubSentAt'
] as const;

/** The columns of one message. */
export function itemOfEnquiry(enquiry: Enquiry): RequestItem {
  const { key, kind, topic, about, subject, message, organisation, programme, role, language, mailbox, keepUntil } = enquiry;
  return {
    Title: cleanLine(subject),
    HubKind: LISTED_KINDS[kind],
    HubTopic: cleanLine(topic) || null,
    HubCommunityId: about?.type === 'community' ? about.id : null,
    HubWorkingGroupId: about?.type === 'workingGroup' ? about.id : null,
    HubKey: key,
    HubMessage: cleanText(message),
    ...senderOf(enquiry),
    HubOrganisation: cleanLine(organisation) || null,
    HubProgramme: cleanLine(programme) || null,
    HubRole: cleanLine(role) || null,
    HubLanguage: language || null,
    HubMailbox: mailbox,
    HubKeepUntil: keepUntil
  };
}

/** What a request to communities says besides its parts. */
interface AskedItem {
  readonly mailbox: string;
  /** Item ID in the list that the column for the community points into; absent where they come from another one. */
  readonly communityId?: number;
  /** Day such as 2026-01-31. */
  readonly today: string;
}

/** The columns of one request, whatever it names. */
export function itemOfRequest(request: CommunityRequest, { mailbox, communityId, today }: AskedItem): RequestItem {
  const { key, kind, workingGroup, message, senderRole, keepUntil } = request;
  const title = cleanLine(`${LISTED_KINDS[kind]}: ${namesIn(request).join(', ')}`);
  return {
    Title: title.slice(0, REQUEST_LIMITS.subject),
    HubKind: LISTED_KINDS[kind],
    HubCommunityId: communityId ?? null,
    HubWorkingGroupId: workingGroup?.id ?? null,
    HubKey: key,
    // the column must not be empty, and the title says what is wanted
    HubMessage: cleanText(message) || title,
    ...senderOf(request),
    HubRole: cleanLine(senderRole ?? '') || null,
    HubMailbox: mailbox,
    HubKeepUntil: keepUntil ?? keepUntilOf(today)
  };
}

function senderOf({ senderName, senderEmail }: Pick<Enquiry, 'senderName' | 'senderEmail'>): { HubSenderName: string; HubSenderEmail: string } {
  return { HubSenderName: cleanLine(senderName), HubSenderEmail: cleanLine(senderEmail) };
}
