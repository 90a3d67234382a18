/** Calls back when the browser has nothing better to do. Safari has no idle callbacks; there it is a little later. @returns how to stop it */
export function whenIdle(call: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(call, { timeout: 2000 });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = setTimeout(call, 200);
  return () => clearTimeout(timer);
}

/** Milliseconds of work at a time: a key that is pressed meanwhile waits for no more. */
const SLICE = 10;

/** Works in idle moments, a slice at a time. @param work goes on as long as there is time, and returns whether it is done; @returns how to stop it */
export function whileIdle(work: (hasTime: () => boolean) => boolean): () => void {
  let stop = (): void => undefined;
  const goOn = (): void => {
    const end = performance.now() + SLICE;
    if (!work(() => performance.now() < end)) stop = whenIdle(goOn);
  };
  stop = whenIdle(goOn);
  return () => stop();
}
