import { useEffect, useRef, useState } from 'react';
import { AppError } from '../domain/AppError';
import type { Receipt } from '../domain/enquiry/Enquiry';

export type Sending<M> =
  | { readonly status: 'writing' }
  | { readonly status: 'sending' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'sent'; readonly receipt: Receipt; readonly message: M };

export interface SendingState<M> {
  readonly sending: Sending<M>;
  /** Does nothing while another one is under way. */
  send(message: M): void;
  /** What is sent from now on is another message. */
  startAnew(): void;
}

/**
 * How far the sending of a message got. Until it starts anew, whatever is sent is the same message, by its key.
 * @param deliver settles when it is certain whether the server has it
 */
export function useSending<M>(deliver: (key: string, message: M) => Promise<Receipt>): SendingState<M> {
  const [key, setKey] = useState(newKey);
  const [sending, setSending] = useState<Sending<M>>({ status: 'writing' });
  const isOnPage = useRef(true);
  useEffect(() => () => { isOnPage.current = false; }, []);
  const finish = (outcome: Sending<M>): void => {
    if (isOnPage.current) setSending(outcome);
  };
  return {
    sending,
    send: message => {
      if (sending.status === 'sending') return;
      setSending({ status: 'sending' });
      deliver(key, message).then(
        receipt => finish({ status: 'sent', receipt, message }),
        error => finish({ status: 'failed', error: error instanceof AppError ? error : new AppError('server', String(error), error) })
      );
    },
    startAnew: () => {
      setKey(newKey());
      setSending({ status: 'writing' });
    }
  };
}

function newKey(): string {
  return crypto.randomUUID();
}
