import type { Copy } from '../CopyStore';
import type { Listing } from '../Listing';
import type { Topic } from './Topic';

export interface TopicDirectory {
  /**
   * The routing table in the owners' order.
   * @throws AppError
   */
  findTopics(): Promise<Listing<Topic>>;

  /** What `findTopics` gave at an earlier visit, at once and without asking the server; undefined where nothing is kept. */
  lastRead?(): Copy<Listing<Topic>> | undefined;
}
