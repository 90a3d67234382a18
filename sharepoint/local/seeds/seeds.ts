import { communitiesList } from '../../../src/lists/communities.list';
import { contactRequestsList } from '../../../src/lists/contactRequests.list';
import { contactTopicsList } from '../../../src/lists/contactTopics.list';
import type { ListDefinition } from '../../../src/lists/defineList';
import { workingGroupsList } from '../../../src/lists/workingGroups.list';
import { COMMUNITY_ROWS } from './communities';
import { CONTACT_TOPIC_ROWS } from './contactTopics';
import { WORKING_GROUP_ROWS } from './workingGroups';

/** A list of the hub with its first rows. A lookup names the title of its target row; targets come first. */
export interface Seed {
  readonly list: ListDefinition;
  readonly rows: readonly Record<string, unknown>[];
}

export const SEEDS: readonly Seed[] = [
  { list: communitiesList, rows: COMMUNITY_ROWS },
  { list: workingGroupsList, rows: WORKING_GROUP_ROWS },
  { list: contactTopicsList, rows: CONTACT_TOPIC_ROWS },
  { list: contactRequestsList, rows: [] }
];
