import type { RequestRule } from '../../../domain/health/requests/checkRequests';
import type { TopicRule } from '../../../domain/health/topics/checkTopics';
import type { ListStrings } from '../../../features/health/CheckedList';
import type { DryRunStrings } from '../../../features/health/dryRun/DryRunStrings';

/** Texts for the check of topics and requests. They come with it. */
export interface ContactHealthStrings {
  readonly topics: ListStrings<Exclude<TopicRule, 'refused'> | 'noMailboxBackup' | 'noMailboxNobody' | 'unknownChoice'>;
  readonly requests: ListStrings<Exclude<RequestRule, 'refused'>>;
  readonly dryRun: DryRunStrings;
}
