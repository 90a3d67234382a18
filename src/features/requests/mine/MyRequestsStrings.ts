import type { RequestStatus } from '../../../domain/enquiry/RequestStatus';
import type { RequestWords } from '../RequestWords';

export interface MyRequestsStrings {
  readonly words: RequestWords;
  readonly empty: string;
  /** `{date}` */
  readonly sentOn: string;
  /** `{date}` */
  readonly answeredOn: string;
  readonly withdraw: string;
  /** `{reference}` */
  readonly confirm: string;
  readonly yes: string;
  readonly keep: string;
  readonly withdrawing: string;
  /** `{reference}` */
  readonly withdrawn: string;
  /** Why it could not be withdrawn: what became of it meanwhile. `{reference}` */
  readonly meanwhile: Readonly<Record<RequestStatus, string>>;
  /** `{reference}` */
  readonly gone: string;
}
