import * as React from 'react';

/** Whether the element has more inside than it shows; it is looked at again whenever it or its first child changes its size. */
export function useOverflow(element: React.RefObject<HTMLElement>): boolean {
  const [overflows, setOverflows] = React.useState(true);
  React.useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setOverflows(current.scrollWidth > current.clientWidth || current.scrollHeight > current.clientHeight));
    for (const watched of [current, current.firstElementChild]) if (watched) observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
