/* Runs in the page before anything else, and notes what only the page can see. Times are milliseconds. */
(() => {
  const noted = { keys: [], answers: [], interactions: new Map(), largestPaint: 0, longTasks: [] };
  const afterPaint = note => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => note(performance.now());
    channel.port2.postMessage(undefined);
  });

  let lastKey;
  addEventListener('keydown', ({ timeStamp }) => {
    lastKey = timeStamp;
    afterPaint(now => noted.keys.push(now - timeStamp));
  }, true);
  // what answers a key: the first change of the text of the page after it
  const observeAnswers = () => new MutationObserver(() => {
    if (lastKey === undefined) return;
    const key = lastKey;
    lastKey = undefined;
    afterPaint(now => noted.answers.push(now - key));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  addEventListener('DOMContentLoaded', observeAnswers);

  const observe = (type, note, options) => new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  observe('largest-contentful-paint', ({ startTime }) => { noted.largestPaint = startTime; });
  observe('longtask', ({ startTime, duration }) => noted.longTasks.push([startTime, duration]));
  observe('event', ({ interactionId, duration }) => {
    if (interactionId) noted.interactions.set(interactionId, Math.max(duration, noted.interactions.get(interactionId) ?? 0));
  }, { durationThreshold: 16 });

  window.takeNotes = () => {
    const { keys, answers, interactions, largestPaint, longTasks } = noted;
    const taken = { keys: [...keys], answers: [...answers], interactions: [...interactions.values()], largestPaint, longTasks: [...longTasks] };
    keys.length = answers.length = longTasks.length = 0;
    interactions.clear();
    return taken;
  };
})();
