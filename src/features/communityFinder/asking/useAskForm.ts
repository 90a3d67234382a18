import { useState } from 'react';
import type { CommunityDesk } from '../../../domain/enquiry/CommunityDesk';
import type { CommunityRequest, RequestSubject } from '../../../domain/enquiry/CommunityRequest';
import { type Asking, type AskingProblems, validateAsking } from '../../../domain/enquiry/validateAsking';
import { type Sending, useSending } from '../../../ui/useSending';

type Request = Omit<CommunityRequest, 'key'>;

export interface AskFormState {
  readonly asking: Asking;
  /** Once the visitor has tried to send it. */
  readonly problems: AskingProblems;
  readonly sending: Sending<Request>;
  change(change: Partial<Asking>): void;
  /** @returns the problems that kept it from being sent */
  submit(): AskingProblems;
}

/**
 * What is written, what is wrong with it, and how far its sending got.
 * @param senderRole what the visitor said to be
 */
export function useAskForm(desk: CommunityDesk, about: RequestSubject, start: Asking, senderRole: string | undefined): AskFormState {
  const [asking, setAsking] = useState(start);
  const [hasTried, setHasTried] = useState(false);
  const { sending, send } = useSending<Request>((key, request) => desk.ask({ key, ...request }));
  const problems = validateAsking(asking, about.kind, desk.messageLimit);
  return {
    asking,
    problems: hasTried ? problems : {},
    sending,
    change: change => setAsking(before => ({ ...before, ...change })),
    submit: () => {
      setHasTried(true);
      const { message, senderName, senderEmail } = asking;
      if (Object.keys(problems).length === 0) {
        send({ ...about, message: message.trim(), senderName: senderName.trim(), senderEmail: senderEmail.trim(), senderRole });
      }
      return problems;
    }
  };
}
