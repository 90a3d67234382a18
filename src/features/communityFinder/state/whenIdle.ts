/** Calls back when the browser has nothing better to do. Safari has no idle callbacks; there it is a little later. @returns how to stop it */
export function whenIdle(call: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(call, { timeout: 2000 });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = setTimeout(call, 200);
  return () => clearTimeout(timer);
}
