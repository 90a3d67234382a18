import type { CommunityRequest } from './CommunityRequest';
import type { Receipt } from './Enquiry';

export interface CommunityDesk {
  /** Most characters that a message may have. */
  readonly messageLimit: number;

  /**
   * Stores the request as one item, however many communities it names. Asking with the same key again, after whatever went wrong,
   * gives the receipt of that same item.
   * @throws AppError when it is not certain that the server has the request; `setting` when nobody is known who could answer
   */
  ask(request: CommunityRequest): Promise<Receipt>;
}
