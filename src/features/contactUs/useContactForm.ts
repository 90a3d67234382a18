import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../domain/AppError';
import type { Enquiry, Receipt, Topic } from '../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import { type Draft, type DraftProblems, validateDraft } from '../../domain/enquiry/validateDraft';
import type { Viewer } from '../../domain/Viewer';

export type Sending =
  | { readonly status: 'writing' }
  | { readonly status: 'sending' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'sent'; readonly receipt: Receipt; readonly enquiry: Enquiry };

export interface ContactFormState {
  readonly draft: Draft;
  /** Problems of the draft, once the visitor has tried to send it. */
  readonly problems: DraftProblems;
  readonly sending: Sending;
  change(change: Partial<Draft>): void;
  /** Stores the draft, or says what is missing. @returns the problems that kept it from being sent */
  submit(): DraftProblems;
  startAnew(): void;
}

/** The state of the form: what is written, what is wrong with it, and how far its sending got. */
export function useContactForm(desk: EnquiryDesk, viewer: Viewer): ContactFormState {
  const emptyDraft: Draft = { message: '', senderName: viewer.name, senderEmail: viewer.email };
  const [draft, setDraft] = useState(emptyDraft);
  const [key, setKey] = useState(newKey);
  const [hasTried, setHasTried] = useState(false);
  const [sending, setSending] = useState<Sending>({ status: 'writing' });
  const isOnPage = useRef(true);
  useEffect(() => () => { isOnPage.current = false; }, []);
  const finish = (outcome: Sending): void => {
    if (isOnPage.current) setSending(outcome);
  };

  const submit = (): DraftProblems => {
    setHasTried(true);
    const problems = validateDraft(draft, desk.messageLimit);
    if (!isSound(draft, problems) || sending.status === 'sending') return problems;
    const enquiry: Enquiry = {
      key,
      topic: draft.topic,
      message: draft.message.trim(),
      senderName: draft.senderName.trim(),
      senderEmail: draft.senderEmail.trim()
    };
    setSending({ status: 'sending' });
    desk.send(enquiry).then(
      receipt => finish({ status: 'sent', receipt, enquiry }),
      error => finish({ status: 'failed', error: error instanceof AppError ? error : new AppError('server', String(error), error) })
    );
    return problems;
  };

  return {
    draft,
    problems: hasTried ? validateDraft(draft, desk.messageLimit) : {},
    sending,
    change: change => setDraft(before => ({ ...before, ...change })),
    submit,
    startAnew: () => {
      setDraft(emptyDraft);
      setKey(newKey());
      setHasTried(false);
      setSending({ status: 'writing' });
    }
  };
}

function isSound(draft: Draft, problems: DraftProblems): draft is Draft & { readonly topic: Topic } {
  return Object.keys(problems).length === 0;
}

function newKey(): string {
  return crypto.randomUUID();
}
