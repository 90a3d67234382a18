import { communitiesList } from '../../../src/lists/communities.list';
import { contactRequestsList } from '../../../src/lists/contactRequests.list';
import { contactTopicsList } from '../../../src/lists/contactTopics.list';
import type { ListDefinition } from '../../../src/lists/defineList';
import { CONTACT_TOPIC_SAMPLES } from '../../../src/lists/samples/contactTopicSamples';
import { WORKING_GROUP_SAMPLES } from '../../../src/lists/samples/workingGroupSamples';
import { workingGroupsList } from '../../../src/lists/workingGroups.list';
import { COMMUNITY_ROWS } from './communities';

/** A list of the hub with its first rows. A lookup names the title of its target row; targets come first. */
export interface Seed {
  readonly list: ListDefinition;
  readonly rows: readonly Record<string, unknown>[];
}

export const SEEDS: readonly Seed[] = [
  { list: communitiesList, rows: COMMUNITY_ROWS },
  { list: workingGroupsList, rows: WORKING_GROUP_SAMPLES },
  { list: contactTopicsList, rows: CONTACT_TOPIC_SAMPLES },
  { list: contactRequestsList, rows: [] }
];
