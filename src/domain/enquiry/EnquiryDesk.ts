import type { Listing } from '../Listing';
import type { Enquiry, Receipt, Topic } from './Enquiry';

export interface EnquiryDesk {
  /** Most characters that a message may have. */
  readonly messageLimit: number;

  /**
   * Topics in the owners' order.
   * @throws AppError
   */
  findTopics(): Promise<Listing<Topic>>;

  /**
   * Stores the message as one item. Sending the same key again, after whatever went wrong, gives the receipt of that same item.
   * @throws AppError when it is not certain that the server has the message
   */
  send(enquiry: Enquiry): Promise<Receipt>;
}
