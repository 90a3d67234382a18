import { useEffect, useRef } from 'react';
import type { Prefill } from '../../../domain/enquiry/prefill';
import type { Delivery } from './useDelivery';

/**
 * Takes what a link or another part of the page asks for into the form, each request once. While a message is being sent it waits, and then until the
 * visitor has seen the confirmation, so that nobody loses it.
 * @param take puts it into the form; @param isSent the form shows a confirmation, and begins anew
 */
export function useQuestion(question: Prefill | undefined, { status }: Delivery, take: (question: Prefill, isSent: boolean) => void): void {
  const present = useRef(take);
  present.current = take;
  const taken = useRef<Prefill>();
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!question || question === taken.current) return;
    isWaiting.current = status === 'sending' || (status === 'sent' && isWaiting.current);
    if (isWaiting.current) return;
    taken.current = question;
    present.current(question, status === 'sent');
  }, [question, status]);
}
