/** The texts of a message that somebody writes. */
export const ENQUIRY_TEXTS = ['subject', 'message', 'senderName', 'senderEmail', 'organisation', 'programme', 'role', 'language'] as const;
export type EnquiryText = (typeof ENQUIRY_TEXTS)[number];

/** Most characters of each text. */
export type EnquiryLimits = Readonly<Record<EnquiryText, number>>;
