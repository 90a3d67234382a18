import { connect } from '../../adapters/sharepoint/connect';
import { SpEnquiryDesk } from '../../adapters/sharepoint/SpEnquiryDesk';
import type { CommunityDesk } from '../../domain/enquiry/CommunityDesk';
import { communitiesList } from '../../lists/communities.list';
import { CONTACT_REQUESTS_URL } from '../../lists/contactRequests.facts';
import { contactTopicsList } from '../../lists/contactTopics.list';
import { listUrlOn } from '../siteUrl';

export { AskForm } from '../../features/communityFinder/asking/AskForm';

/** @param webUrl absolute URL of the site */
export function composeDesk(webUrl: string, locale: string): CommunityDesk {
  const lists = {
    topics: listUrlOn(webUrl, '', contactTopicsList.url),
    requests: listUrlOn(webUrl, '', CONTACT_REQUESTS_URL),
    communities: listUrlOn(webUrl, '', communitiesList.url)
  };
  return new SpEnquiryDesk(connect(webUrl), lists, locale);
}
