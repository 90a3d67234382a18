import { useEffect, useRef } from 'react';
import type { DraftStore, StoredDraft } from '../../../domain/enquiry/DraftStore';

/** Milliseconds after the last change. */
const PAUSE = 400;

/**
 * Keeps what is written a moment after each change, and at once when the page is left.
 * @param draft undefined while there is nothing to keep
 */
export function useKeeping(drafts: DraftStore | undefined, draft: StoredDraft | undefined): void {
  const text = draft && JSON.stringify(draft);
  const present = useRef({ drafts, draft });
  present.current = { drafts, draft };
  useEffect(() => {
    if (!drafts || !text) return undefined;
    const keep = (): void => {
      if (present.current.draft) present.current.drafts?.keep(present.current.draft);
    };
    const timer = setTimeout(keep, PAUSE);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [drafts, text]);
  // the part is taken off the page: SharePoint goes to another one without loading it anew
  useEffect(() => () => {
    if (present.current.draft) present.current.drafts?.keep(present.current.draft);
  }, []);
}
