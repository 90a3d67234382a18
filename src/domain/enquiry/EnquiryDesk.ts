import type { Enquiry, Receipt } from './Enquiry';

export interface EnquiryDesk {
  /** Most characters that a message may have. */
  readonly messageLimit: number;

  /**
   * Stores the message as one item. Sending the same key again, after whatever went wrong, gives the receipt of that same item.
   * @throws AppError when it is not certain that the server has the message
   */
  send(enquiry: Enquiry): Promise<Receipt>;

  /**
   * The receipt of the item that holds the key, if the server has one.
   * @throws AppError
   */
  find(key: string): Promise<Receipt | undefined>;
}
