import type { FaultRule } from '../../../tenant/faults/rule';

/** A rule with the name that the panel shows, and knows it by. */
export type Preset = FaultRule & { readonly label: string };

const LISTS = '*/Lists/*/items';
const COMMUNITIES = '*/Lists/Communities*/items';
const GRAPH = '/graph/*';

/** What people want to see most often; tests and scripts can order anything else. */
export const PRESETS: readonly Preset[] = [
  { label: '429 once, Communities', fault: 'throttled', path: COMMUNITIES, times: 1, retryAfter: 1 },
  { label: '429 for ten minutes, lists', fault: 'throttled', path: LISTS, retryAfter: 600 },
  { label: '503 now and then, lists', fault: 'busy', path: LISTS, probability: 0.3 },
  { label: 'Server error, lists', fault: 'serverError', path: LISTS },
  { label: 'No access, lists', fault: 'forbidden', path: LISTS },
  { label: 'Communities list missing', fault: 'listMissing', path: COMMUNITIES },
  { label: 'Session ended', fault: 'unauthorized' },
  { label: 'Sign-in page for data, lists', fault: 'signInPage', path: LISTS },
  { label: 'JSON breaks off, lists', fault: 'truncatedJson', path: LISTS },
  { label: 'Empty answers, lists', fault: 'emptyBody', path: LISTS },
  { label: 'Answers 5 s late', fault: 'latency', delay: 5000 },
  { label: 'Answers stop half-way, lists', fault: 'stall', path: LISTS },
  { label: 'Saved, but answered 504', fault: 'commitThen504', path: LISTS, method: 'POST' },
  { label: 'Form digest expired once', fault: 'digestExpired', times: 1 },
  { label: 'Pages without end, lists', fault: 'nextLinkLoop', path: LISTS },
  { label: 'Columns of another type, lists', fault: 'columnsRetyped', path: LISTS },
  { label: 'Hostile texts and links, lists', fault: 'hostileText', path: LISTS },
  { label: 'Graph permission declined', fault: 'forbidden', path: GRAPH },
  { label: 'Graph throttled', fault: 'throttled', path: GRAPH, retryAfter: 5 },
  { label: 'Offline', fault: 'offline' }
];
