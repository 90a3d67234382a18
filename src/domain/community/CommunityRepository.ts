import type { ContactPerson } from '../ContactPerson';
import type { Copy } from '../CopyStore';
import type { Listing } from '../Listing';
import type { Community } from './Community';

export interface CommunityRepository {
  /**
   * All communities in the owners' order, without their purposes: what the first view shows. Parents of the items are rows of the same list.
   * @throws AppError
   */
  findAll(): Promise<Listing<Community>>;

  /** What `findAll` gave at an earlier visit, at once and without asking the server; undefined where nothing is kept. */
  lastRead?(): Copy<Listing<Community>> | undefined;

  /**
   * What communities are for, by ID; those without a purpose are missing.
   * @throws AppError
   */
  findPurposes(): Promise<ReadonlyMap<number, string>>;

  /**
   * @returns undefined where no person is named, or the site does not tell this viewer
   * @throws AppError
   */
  findContact(communityId: number): Promise<ContactPerson | undefined>;
}
