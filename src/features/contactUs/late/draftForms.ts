import type { StoredDraft } from '../../../domain/enquiry/DraftStore';
import type { Enquiry, EnquiryAbout } from '../../../domain/enquiry/Enquiry';
import { ENQUIRY_TEXTS, type EnquiryText } from '../../../domain/enquiry/EnquiryLimits';
import type { Draft } from '../../../domain/enquiry/validateDraft';
import type { Viewer } from '../../../domain/Viewer';
import type { Identity } from '../state/useMessage';

/** @param tried what the desk was last asked to store, as `contentOf` writes it; undefined when it was never asked */
export function toStored(draft: Draft, { key, begunAt }: Identity, files: readonly string[], tried: string | undefined): StoredDraft {
  const texts = Object.fromEntries(ENQUIRY_TEXTS.map(name => [name, draft[name]])) as Record<EnquiryText, string>;
  const isSending = tried !== undefined;
  return {
    key, begunAt, kind: draft.kind, topic: draft.topic, about: draft.about && bare(draft.about), texts, files, isSending, isChanged: isSending && tried !== contentOf(draft)
  };
}

/** All that a message says, to tell whether it still says the same. */
export function contentOf(draft: Draft): string {
  return JSON.stringify([draft.kind, draft.topic, draft.about?.type, draft.about?.id, ...ENQUIRY_TEXTS.map(name => draft[name])]);
}

/** Who is signed in now is who sends, whatever was kept. */
export function fromStored({ kind, topic, about, texts }: StoredDraft, viewer: Viewer): Draft {
  return { kind, topic, about, ...texts, senderName: viewer.name || texts.senderName, senderEmail: viewer.email || texts.senderEmail };
}

/**
 * What is sent.
 * @param isKnown whether the lists have what the message is about, or cannot be read; an id of another site's list must not be stored
 * @param longestSubject characters
 */
export function toEnquiry(draft: Draft, rest: Pick<Enquiry, 'key' | 'mailbox' | 'keepUntil'>, isKnown: boolean, longestSubject: number): Enquiry {
  const { kind, topic, about } = draft;
  const texts = Object.fromEntries(ENQUIRY_TEXTS.map(name => [name, draft[name].trim()])) as Record<EnquiryText, string>;
  const enquiry = { kind, topic, ...texts, ...rest };
  if (!about?.name) return enquiry;
  return isKnown ? { ...enquiry, about: bare(about) } : { ...enquiry, subject: `${about.name}: ${texts.subject}`.slice(0, longestSubject) };
}

/** All of a message as one text, for the clipboard and for a mail. */
export function asText({ topic, about, subject, message, organisation, programme, role, senderName, senderEmail }: Draft): string {
  const head = [topic, about?.name ?? '', subject].filter(Boolean).join(' – ');
  const sender = [senderName, senderEmail, role, organisation, programme].filter(Boolean).join(', ');
  return [head, message, sender].map(part => part.trim()).filter(Boolean).join('\n\n');
}

const bare = ({ type, id, name }: EnquiryAbout): EnquiryAbout => ({ type, id, name });

/** An earlier message, with what was written before it was asked for. */
export function joined(earlier: Draft, written: Draft | undefined): Draft {
  if (!written) return earlier;
  const message = [earlier.message, written.message].filter(text => text.trim()).join('\n\n');
  return { ...earlier, subject: earlier.subject || written.subject, message };
}
