import type { EnquiryKind } from '../../domain/enquiry/EnquiryKind';
import type { RequestStatus } from '../../domain/enquiry/RequestStatus';

/** Words for what a request holds. */
export interface RequestWords {
  readonly kinds: Readonly<Record<EnquiryKind, string>>;
  readonly status: Readonly<Record<RequestStatus, string>>;
  /** Of a request whose status is none that the parts know. */
  readonly unknownStatus: string;
  readonly noSubject: string;
  readonly overdue: string;
}
