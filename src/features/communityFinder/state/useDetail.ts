import { type RefObject, useCallback, useEffect, useRef } from 'react';

export interface DetailState {
  open(communityId: number): void;
  close(): void;
}

/**
 * Opens and closes details by way of the address, and brings the focus back to what opened them; after a link or Back to the button that would have.
 * @param region holds those buttons, each with `data-opens` and the ID
 */
export function useDetail(openId: number | undefined, region: RefObject<HTMLElement>, change: (changes: { community: number | undefined }) => void): DetailState {
  const opener = useRef<Element | null>(null);
  const lastOpen = useRef(openId);
  useEffect(() => {
    const closed = lastOpen.current;
    lastOpen.current = openId;
    if (openId !== undefined || closed === undefined) return;
    // another part of the page opened them, and the dialog has given the focus back to it
    if (document.activeElement?.hasAttribute('data-opens-details')) return;
    const origin = opener.current?.isConnected ? opener.current : region.current?.querySelector(`[data-opens="${closed}"]`);
    opener.current = null;
    ((origin ?? region.current) as HTMLElement | null)?.focus({ preventScroll: true });
  }, [openId, region]);

  const open = useCallback((communityId: number) => {
    // from one community's details to another's: what opened the first one still counts
    if (lastOpen.current === undefined) opener.current = document.activeElement;
    change({ community: communityId });
  }, [change]);
  const close = useCallback(() => change({ community: undefined }), [change]);
  return { open, close };
}
