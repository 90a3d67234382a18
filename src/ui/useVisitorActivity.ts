import { useCallback, useEffect, useRef } from 'react';

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** @returns tells whether the visitor has begun to do something on the page: what they look at should then stay where it is */
export function useVisitorActivity(isWatching: boolean): () => boolean {
  const isActive = useRef(false);
  useEffect(() => {
    if (!isWatching) return undefined;
    const stop = (): void => SIGNS.forEach(sign => document.removeEventListener(sign, note, true));
    function note(): void {
      isActive.current = true;
      stop();
    }
    // scrolling does not bubble: SharePoint scrolls an element of its own, which is heard on the way down
    SIGNS.forEach(sign => document.addEventListener(sign, note, { capture: true, passive: true }));
    return stop;
  }, [isWatching]);
  return useCallback(() => isActive.current, []);
}
