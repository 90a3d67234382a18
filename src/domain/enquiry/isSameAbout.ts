import type { EnquiryAbout } from './Enquiry';

/** Whether two messages are about the same community or working group. */
export function isSameAbout(one: EnquiryAbout, other: EnquiryAbout): boolean {
  return one.type === other.type && one.id === other.id;
}
