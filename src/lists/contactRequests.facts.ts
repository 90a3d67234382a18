import type { EnquiryLimits, EnquiryText } from '../domain/enquiry/EnquiryLimits';

/** What the first view has to know of the list of requests; the list itself is in `contactRequests.list.ts`. */
export const CONTACT_REQUESTS_URL = 'Lists/ContactRequests';

/** Most characters of a message. */
export const MESSAGE_LIMIT = 4000;

/** Where each text of a message stands, by internal name. */
export const REQUEST_COLUMNS = {
  subject: 'Title', message: 'HubMessage', senderName: 'HubSenderName', senderEmail: 'HubSenderEmail',
  organisation: 'HubOrganisation', programme: 'HubProgramme', role: 'HubRole', language: 'HubLanguage'
} as const satisfies Record<EnquiryText, string>;

/** What SharePoint keeps in one line of text, and in a choice. */
const LINE = 255;

/** What these columns hold. */
export const REQUEST_LIMITS: EnquiryLimits = {
  subject: LINE, message: MESSAGE_LIMIT, senderName: LINE, senderEmail: LINE, organisation: LINE, programme: LINE, role: LINE, language: LINE
};
