import type { EnquiryKind } from '../../domain/enquiry/EnquiryKind';
import type { RequestKind } from '../../lists/vocabulary';

/** How the lists name what people write for. */
export const LISTED_KINDS = {
  question: 'Question', join: 'Join request', trouble: 'Account or technical trouble', list: 'Problem with the list'
} as const satisfies Record<EnquiryKind, RequestKind>;

/** @returns undefined for a value that owners made themselves */
export function enquiryKindOf(listed: string): EnquiryKind | undefined {
  return (Object.keys(LISTED_KINDS) as EnquiryKind[]).find(kind => LISTED_KINDS[kind] === listed);
}
