import { connect } from '../../adapters/sharepoint/connect';
import { REQUEST_RETRY } from '../../adapters/sharepoint/enquiries/RequestStore';
import { SpEnquiryDesk } from '../../adapters/sharepoint/SpEnquiryDesk';
import type { CommunityDesk } from '../../domain/enquiry/CommunityDesk';
import { communitiesFacts } from '../../lists/communities.facts';
import { CONTACT_REQUESTS_URL } from '../../lists/contactRequests.facts';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { listUrlOn } from '../siteUrl';

export { AskForm } from '../../features/communityFinder/asking/AskForm';

/** @param webUrl absolute URL of the site */
export function composeDesk(webUrl: string, locale: string): CommunityDesk {
  const lists = {
    topics: listUrlOn(webUrl, '', contactTopicsFacts.url),
    requests: listUrlOn(webUrl, '', CONTACT_REQUESTS_URL),
    communities: listUrlOn(webUrl, '', communitiesFacts.url)
  };
  return new SpEnquiryDesk(connect(webUrl, undefined, REQUEST_RETRY), lists, locale);
}
