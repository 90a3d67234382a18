import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../../domain/AppError';
import type { Receipt } from '../../../domain/enquiry/Enquiry';
import type { Trip } from '../../../domain/enquiry/tripwire';

/** What becomes of a message. Nothing but `sent` says that the server has it. */
export type Delivery =
  | { readonly status: 'writing' }
  | { readonly status: 'sending' }
  | { readonly status: 'failed'; readonly error: AppError }
  /** It looks as if a machine had written it. */
  | { readonly status: 'tripped'; readonly trip: Trip }
  | SentMessage;

export interface SentMessage {
  readonly status: 'sent';
  readonly receipt: Receipt;
  /** Who answers; '' for a message that was sent before the page was loaded. */
  readonly mailbox: string;
  /** Where the answer comes to. */
  readonly email: string;
}

export interface DeliveryState {
  readonly delivery: Delivery;
  show(delivery: Delivery): void;
  /** One at a time: does nothing while another one is under way. @param work gives what becomes of it */
  run(work: () => Promise<Delivery>): void;
}

/** How far the sending of a message got. */
export function useDelivery(): DeliveryState {
  const [delivery, setDelivery] = useState<Delivery>({ status: 'writing' });
  const isBusy = useRef(false);
  const isOnPage = useRef(true);
  useEffect(() => () => { isOnPage.current = false; }, []);
  const finish = (outcome: Delivery): void => {
    isBusy.current = false;
    if (isOnPage.current) setDelivery(outcome);
  };
  const run = (work: () => Promise<Delivery>): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setDelivery({ status: 'sending' });
    work().then(finish, error => finish(asFailure(error)));
  };
  return { delivery, show: setDelivery, run };
}

/** Hears once of each message that the server has. */
export function useConfirmed(delivery: Delivery, onConfirmed: () => void): void {
  const present = useRef(onConfirmed);
  present.current = onConfirmed;
  useEffect(() => {
    if (delivery.status === 'sent') present.current();
  }, [delivery]);
}

function asFailure(error: unknown): Delivery {
  return { status: 'failed', error: error instanceof AppError ? error : new AppError('server', String(error), error) };
}
