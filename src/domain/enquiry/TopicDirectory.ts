import type { Listing } from '../Listing';
import type { Topic } from './Topic';

export interface TopicDirectory {
  /**
   * The routing table in the owners' order.
   * @throws AppError
   */
  findTopics(): Promise<Listing<Topic>>;
}
