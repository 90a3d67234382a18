import type { EnquiryAbout } from './Enquiry';
import type { EnquiryKind } from './EnquiryKind';
import type { EnquiryText } from './EnquiryLimits';

/** A message that somebody has begun, as it outlives a reload. */
export interface StoredDraft {
  /** GUID made when the form opened. Once the message was being sent it stays with the draft, so that the message is stored once. */
  readonly key: string;
  readonly kind: EnquiryKind;
  /** Name of the topic; '' where none is chosen yet. */
  readonly topic: string;
  readonly about?: EnquiryAbout;
  readonly texts: Readonly<Record<EnquiryText, string>>;
  /** Names of the files that were chosen. Their content does not outlive a reload. */
  readonly files: readonly string[];
  /** When the form was opened, in milliseconds since 1970. */
  readonly begunAt: number;
  /** It was being sent, or its sending had an unclear end: ask the desk for the key before anything else. */
  readonly isSending: boolean;
  /** It was changed after it was being sent: what the desk has is not all of it. */
  readonly isChanged: boolean;
}

export interface DraftStore {
  /** What was kept, if it can still be used. */
  find(): StoredDraft | undefined;

  /** @returns false where the browser keeps nothing, so that nobody promises it */
  keep(draft: StoredDraft): boolean;

  /** Forgets the draft: it has been sent, or its writer does not want it. */
  drop(): void;
}
