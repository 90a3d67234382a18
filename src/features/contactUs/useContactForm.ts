import { useState } from 'react';
import type { Enquiry } from '../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import { route } from '../../domain/enquiry/route';
import { keepUntilOf } from '../../domain/enquiry/keepUntil';
import type { Topic } from '../../domain/enquiry/Topic';
import { type Draft, type DraftProblems, validateDraft } from '../../domain/enquiry/validateDraft';
import type { Viewer } from '../../domain/Viewer';
import { type Sending, useSending } from '../../ui/useSending';

type Message = Omit<Enquiry, 'key'>;
type SoundDraft = Draft & { readonly topic: Topic };

export interface ContactFormState {
  readonly draft: Draft;
  /** Problems of the draft, once the visitor has tried to send it. */
  readonly problems: DraftProblems;
  readonly sending: Sending<Message>;
  change(change: Partial<Draft>): void;
  /** Stores the draft, or says what is missing. @returns the problems that kept it from being sent */
  submit(): DraftProblems;
  startAnew(): void;
}

/** The state of the form: what is written, what is wrong with it, and how far its sending got. */
export function useContactForm(desk: EnquiryDesk, topics: readonly Topic[], viewer: Viewer): ContactFormState {
  const emptyDraft: Draft = { message: '', senderName: viewer.name, senderEmail: viewer.email };
  const [draft, setDraft] = useState(emptyDraft);
  const [hasTried, setHasTried] = useState(false);
  const { sending, send, startAnew } = useSending<Message>((key, message) => desk.send({ key, ...message }));

  const submit = (): DraftProblems => {
    setHasTried(true);
    const problems = validateDraft(draft, desk.limits.message);
    if (isSound(draft, problems)) send(messageOf(draft, topics));
    return problems;
  };

  return {
    draft,
    problems: hasTried ? validateDraft(draft, desk.limits.message) : {},
    sending,
    change: change => setDraft(before => ({ ...before, ...change })),
    submit,
    startAnew: () => {
      setDraft(emptyDraft);
      setHasTried(false);
      startAnew();
    }
  };
}

function isSound(draft: Draft, problems: DraftProblems): draft is SoundDraft {
  return Object.keys(problems).length === 0;
}

function messageOf({ topic, message, senderName, senderEmail }: SoundDraft, topics: readonly Topic[]): Message {
  const kind = topic.kinds[0] ?? 'question';
  const mailbox = route(topics, { kind, topic: topic.name, themes: [], strands: [], language: '' })?.mailbox ?? '';
  return {
    kind, topic: topic.name, subject: topic.name, message: message.trim(), senderName: senderName.trim(), senderEmail: senderEmail.trim(),
    organisation: '', programme: '', role: '', language: '', mailbox,
    keepUntil: keepUntilOf(new Date().toISOString().slice(0, 10))
  };
}
