/** What somebody writes for: to ask something, to be let in, because an account or a device gives trouble, or because something in the list is wrong. */
export const ENQUIRY_KINDS = ['question', 'join', 'trouble', 'list'] as const;
export type EnquiryKind = (typeof ENQUIRY_KINDS)[number];
