import * as React from 'react';

/** The browser asks before a page with changes is left. */
export function useLeaveWarning(hasChanges: () => boolean): void {
  const latest = React.useRef(hasChanges);
  latest.current = hasChanges;
  React.useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (latest.current()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
