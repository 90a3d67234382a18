import type { Listing } from '../Listing';
import type { WorkingGroup } from './WorkingGroup';

export interface WorkingGroupRepository {
  /**
   * All working groups in the owners' order.
   * @throws AppError
   */
  findAll(): Promise<Listing<WorkingGroup>>;
}
