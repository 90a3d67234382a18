import { useEffect, useRef, useState } from 'react';
import type { Receipt } from '../../../domain/enquiry/Enquiry';
import type { StoredDraft } from '../../../domain/enquiry/DraftStore';
import type { ContactTools } from '../ContactUsProps';

/** A message that was begun before the page was loaded. `unclear`: it was being sent, and nobody knows whether it arrived. */
export type Earlier =
  | { readonly status: 'checking' | 'offered' | 'unclear'; readonly draft: StoredDraft }
  /** `changed`: what arrived is not all that was written. */
  | { readonly status: 'arrived' | 'changed'; readonly draft: StoredDraft; readonly receipt: Receipt };

export interface EarlierState {
  readonly earlier?: Earlier;
  /** It is in the form, or nobody wants it. */
  settle(): void;
}

/** Looks for an earlier message; one that was being sent is asked for at the desk before anything else. @param ownKey of the message in the form */
export function useEarlier(tools: ContactTools | undefined, ownKey: string): EarlierState {
  const [earlier, setEarlier] = useState<Earlier>();
  const own = useRef(ownKey);
  own.current = ownKey;
  useEffect(() => {
    const draft = tools?.drafts.find();
    if (!tools || !draft || draft.key === own.current) return undefined;
    setEarlier({ status: draft.isSending ? 'checking' : 'offered', draft });
    let isCurrent = draft.isSending;
    if (isCurrent) {
      tools.desk.find(draft.key).then(
        receipt => isCurrent && setEarlier(receipt ? { status: draft.isChanged ? 'changed' : 'arrived', draft, receipt } : { status: 'offered', draft }),
        () => isCurrent && setEarlier({ status: 'unclear', draft }) // sending it again is safe: its key is the same
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [tools]);
  return { earlier, settle: () => setEarlier(undefined) };
}

/** Hears once that the message which was being sent has arrived. */
export function useArrival(earlier: Earlier | undefined, onArrived: (draft: StoredDraft, receipt: Receipt) => void): void {
  const present = useRef(onArrived);
  present.current = onArrived;
  useEffect(() => {
    if (earlier?.status === 'arrived') present.current(earlier.draft, earlier.receipt);
  }, [earlier]);
}
