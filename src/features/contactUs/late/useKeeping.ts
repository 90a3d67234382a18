import { useEffect, useRef } from 'react';
import type { DraftStore, StoredDraft } from '../../../domain/enquiry/DraftStore';

/** Milliseconds after the last change. */
const PAUSE = 400;

/**
 * Keeps what is written a moment after each change, and at once when the page is left.
 * @param draftNow undefined while there is nothing to keep; asked again at the moment of keeping, since the message may be on its way by then
 */
export function useKeeping(drafts: DraftStore | undefined, draftNow: () => StoredDraft | undefined): void {
  const draft = draftNow();
  const text = draft && JSON.stringify(draft);
  const keep = useRef<() => void>(() => undefined);
  keep.current = () => {
    const latest = draftNow();
    if (latest) drafts?.keep(latest);
  };
  useEffect(() => {
    if (!drafts || !text) return undefined;
    const keepNow = (): void => keep.current();
    const timer = setTimeout(keepNow, PAUSE);
    window.addEventListener('pagehide', keepNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keepNow);
    };
  }, [drafts, text]);
  // the part is taken off the page: SharePoint goes to another one without loading it anew
  useEffect(() => () => keep.current(), []);
}
