/** What a visitor can write about, and who answers. */
export interface Topic {
  /** List item ID. */
  readonly id: number;
  readonly name: string;
  readonly help: string;
  /** Mailbox that answers. */
  readonly mailbox: string;
}

/** A message that is ready to be stored. */
export interface Enquiry {
  /** GUID made when the form opened. However often it is sent, the list holds one item with this key. */
  readonly key: string;
  readonly topic: Topic;
  readonly message: string;
  readonly senderName: string;
  readonly senderEmail: string;
}

/** Proof that the server has the message. */
export interface Receipt {
  /** What a visitor can quote, for example `CH-00012`. */
  readonly reference: string;
}

/** @param itemId ID of the list item that holds the message */
export function receiptFor(itemId: number): Receipt {
  return { reference: `CH-${String(itemId).padStart(5, '0')}` };
}
