import { useCallback, useEffect, useRef, useState } from 'react';
import type { Receipt } from '../../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../../domain/enquiry/EnquiryDesk';
import type { EnquiryFile } from '../../../domain/enquiry/files/EnquiryFile';

export type FileState = 'waiting' | 'sending' | 'arrived' | 'failed';

export interface Attaching {
  /** In the order of the files. */
  readonly states: readonly FileState[];
  readonly isBusy: boolean;
  /** Sends those that have not arrived. */
  sendRest(): void;
}

/** Puts files to a message that the server has, one after the other; a file that fails does not keep the next one back. */
export function useAttaching(desk: EnquiryDesk, receipt: Receipt, files: readonly EnquiryFile[]): Attaching {
  const [states, setStates] = useState<readonly FileState[]>(() => files.map(() => 'waiting'));
  const [isBusy, setBusy] = useState(files.length > 0);
  const isOnPage = useRef(true);
  const arrived = useRef(new Set<EnquiryFile>());

  const send = useCallback(async () => {
    const mark = (file: EnquiryFile, state: FileState): void => {
      if (isOnPage.current) setStates(before => before.map((old, index) => (files[index] === file ? state : old)));
    };
    for (const file of files.filter(one => !arrived.current.has(one))) {
      mark(file, 'sending');
      const isThere = await desk.attach(receipt, file).then(() => true, () => false);
      if (isThere) arrived.current.add(file);
      mark(file, isThere ? 'arrived' : 'failed');
    }
    if (isOnPage.current) setBusy(false);
  }, [desk, receipt, files]);

  useEffect(() => {
    isOnPage.current = true;
    void send();
    return () => {
      isOnPage.current = false;
    };
  }, [send]);

  return {
    states, isBusy,
    sendRest: () => {
      if (isBusy) return;
      setBusy(true);
      setStates(before => before.map(state => (state === 'arrived' ? state : 'waiting')));
      void send();
    }
  };
}
