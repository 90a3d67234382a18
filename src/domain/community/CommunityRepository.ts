import type { Listing } from '../Listing';
import type { Community } from './Community';

export interface CommunityRepository {
  /**
   * All communities in the owners' order. Parents of the items are rows of the same list.
   * @throws AppError
   */
  findAll(): Promise<Listing<Community>>;
}
