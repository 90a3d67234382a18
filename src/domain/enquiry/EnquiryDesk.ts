import type { Enquiry, Receipt } from './Enquiry';
import type { EnquiryLimits } from './EnquiryLimits';
import type { EnquiryFile } from './files/EnquiryFile';

export interface EnquiryDesk {
  readonly limits: EnquiryLimits;

  /**
   * Stores the message as one item. Sending the same key again, after whatever went wrong and with whatever changes, gives the receipt of that same item.
   * @throws AppError when it is not certain that the server has the message, and `tooMany` when the sender has to wait; then nothing has been written
   */
  send(enquiry: Enquiry): Promise<Receipt>;

  /**
   * The receipt of the item that holds the key, if the server has one that this person can see.
   * @throws AppError
   */
  find(key: string): Promise<Receipt | undefined>;

  /**
   * Puts a file to the message, once for each name however often it is asked to.
   * @param file its name is one that `storedName` gave
   * @throws AppError when it is not certain that the server has the file; the message itself stays where it is
   */
  attach(receipt: Receipt, file: EnquiryFile): Promise<void>;

  /**
   * Names of the files that the server has.
   * @throws AppError
   */
  attached(receipt: Receipt): Promise<readonly string[]>;
}
