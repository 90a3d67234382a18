import type { ContactPerson } from '../ContactPerson';
import type { Copy } from '../CopyStore';
import type { Listing } from '../Listing';
import type { WorkingGroup } from './WorkingGroup';

export interface WorkingGroupRepository {
  /**
   * All working groups in the owners' order.
   * @throws AppError
   */
  findAll(): Promise<Listing<WorkingGroup>>;

  /** What `findAll` gave at an earlier visit, at once and without asking the server; undefined where nothing is kept. */
  lastRead?(): Copy<Listing<WorkingGroup>> | undefined;

  /**
   * Who can be asked, by ID of the group; a group without a person is missing, and all of them where the site does not tell this viewer.
   * @throws AppError
   */
  findContacts(): Promise<ReadonlyMap<number, ContactPerson>>;
}
