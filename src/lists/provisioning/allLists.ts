import { communitiesPages } from '../pages/communities.pages';
import { contactRequestsPages } from '../pages/contactRequests.pages';
import { contactTopicsPages } from '../pages/contactTopics.pages';
import type { ListPages } from '../pages/defineListPages';
import { workingGroupsPages } from '../pages/workingGroups.pages';
import { COMMUNITY_SAMPLES } from '../samples/communitySamples';
import { CONTACT_TOPIC_SAMPLES } from '../samples/contactTopicSamples';
import type { SampleRow } from '../samples/samples';
import { WORKING_GROUP_SAMPLES } from '../samples/workingGroupSamples';

/** A list with everything that making it takes. */
export interface ProvisionedList {
  readonly pages: ListPages;
  readonly samples: readonly SampleRow[];
}

/** A lookup points to the list itself or to an earlier one. */
export const ALL_LISTS: readonly ProvisionedList[] = [
  { pages: communitiesPages, samples: COMMUNITY_SAMPLES },
  { pages: workingGroupsPages, samples: WORKING_GROUP_SAMPLES },
  { pages: contactTopicsPages, samples: CONTACT_TOPIC_SAMPLES },
  { pages: contactRequestsPages, samples: [] }
];

/** @param urls web-relative; @returns these lists and those that their lookups point into, in the order in which they can be made */
export function listsWithTargets(urls: readonly string[]): readonly ProvisionedList[] {
  const wanted = new Set<string>();
  const want = (url: string): void => {
    if (wanted.has(url)) return;
    wanted.add(url);
    const columns = Object.values(ALL_LISTS.find(({ pages }) => pages.list.url === url)?.pages.list.fields ?? {});
    for (const column of columns) if (column.type === 'Lookup' || column.type === 'LookupMulti') want(column.list);
  };
  urls.forEach(want);
  return ALL_LISTS.filter(({ pages }) => wanted.has(pages.list.url));
}
