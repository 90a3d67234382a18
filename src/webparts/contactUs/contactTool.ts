import { SessionDrafts } from '../../adapters/browser/SessionDrafts';
import { connect } from '../../adapters/sharepoint/connect';
import { REQUEST_RETRY } from '../../adapters/sharepoint/enquiries/RequestStore';
import { SpEnquiryDesk } from '../../adapters/sharepoint/SpEnquiryDesk';
import type { ContactTools } from '../../features/contactUs/ContactUsProps';
import * as views from '../../features/contactUs/late/views';
import { CONTACT_REQUESTS_URL } from '../../lists/contactRequests.facts';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { LANGUAGES, ROLES } from '../../lists/vocabulary';
import { listUrlOn } from '../siteUrl';

export interface ContactToolSource {
  /** Absolute URL of the site that holds the lists. */
  readonly webUrl: string;
  /** Server-relative URLs; '' for the usual lists. */
  readonly topicsList: string;
  readonly requestsList: string;
  /** Language tag of the page, decides the order of names. */
  readonly locale: string;
  /** Of the part: each form keeps its own draft. */
  readonly instanceId: string;
  /** See `composeUserKey`. */
  readonly userKey: string | undefined;
  /** The visitor's ID on the site of the lists, where it is known. */
  readonly authorId?: number;
  readonly words: ContactTools['words'];
}

export function composeTools(source: ContactToolSource): Omit<ContactTools, 'strings'> {
  const { webUrl, locale, instanceId, userKey, authorId, words } = source;
  const lists = {
    topics: listUrlOn(webUrl, source.topicsList, contactTopicsFacts.url),
    requests: listUrlOn(webUrl, source.requestsList, CONTACT_REQUESTS_URL)
  };
  return {
    desk: new SpEnquiryDesk(connect(webUrl, undefined, REQUEST_RETRY), lists, locale, { authorId }),
    drafts: new SessionDrafts(instanceId, userKey),
    views, words,
    roles: ROLES,
    languages: LANGUAGES
  };
}
