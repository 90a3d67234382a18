import { AppError, type AppErrorKind } from '../../../src/domain/AppError';
import { type Load, nextLoad, starting } from '../../../src/ui/loadState';

const old = { value: ['a'], asOf: 1 };
const same = { value: ['a'], asOf: 2 };
const newer = { value: ['a', 'b'], asOf: 2 };
const gone = (kind: AppErrorKind): AppError => new AppError(kind, kind);
const shown = (freshness: object): Load<string[]> => ({ status: 'ready', ...old, freshness } as Load<string[]>);
const answer = (copy: typeof old, mayMove: boolean) => ({ type: 'answered', copy, mayMove }) as const;

test('a visit starts with the copy, or with waiting', () => {
  expect(starting(old)).toEqual(shown({ kind: 'refreshing' }));
  expect(starting(undefined)).toEqual({ status: 'loading' });
});

test('an equal answer keeps the very object that is shown', () => {
  const next = nextLoad(shown({ kind: 'refreshing' }), answer(same, false));
  expect(next).toEqual({ status: 'ready', value: ['a'], asOf: 2, freshness: { kind: 'fresh' } });
  expect(next.status === 'ready' && next.value).toBe(old.value);
});

test('another answer is shown when nothing is lost by it, and offered otherwise', () => {
  expect(nextLoad(shown({ kind: 'refreshing' }), answer(newer, true))).toEqual({ status: 'ready', ...newer, freshness: { kind: 'fresh' } });
  const offered = nextLoad(shown({ kind: 'refreshing' }), answer(newer, false));
  expect(offered).toEqual(shown({ kind: 'changed', newer }));
  expect(nextLoad(offered, { type: 'showNewer' })).toEqual({ status: 'ready', ...newer, freshness: { kind: 'fresh' } });
  expect(nextLoad(offered, answer(same, false))).toMatchObject({ freshness: { kind: 'fresh' } });
});

test.each<[AppErrorKind, boolean]>([
  ['offline', true], ['busy', true], ['server', true], ['signedOut', true], ['forbidden', false], ['notFound', false], ['setting', false], ['refused', false], ['row', false]
])('%s while something is shown: it stays: %s', (kind, stays) => {
  const error = gone(kind);
  const next = nextLoad(shown({ kind: 'refreshing' }), { type: 'failed', error, mayKeep: true });
  expect(next).toEqual(stays ? shown({ kind: 'stale', error, isRetrying: false }) : { status: 'failed', error });
  expect(nextLoad(shown({ kind: 'fresh' }), { type: 'failed', error, mayKeep: false })).toEqual({ status: 'failed', error });
});

test('trying again keeps the words of the failure until there is an answer', () => {
  const error = gone('busy');
  expect(nextLoad({ status: 'failed', error }, { type: 'askedAgain' })).toEqual({ status: 'retrying', error });
  expect(nextLoad(shown({ kind: 'stale', error, isRetrying: false }), { type: 'askedAgain' })).toEqual(shown({ kind: 'stale', error, isRetrying: true }));
  expect(nextLoad({ status: 'loading' }, { type: 'askedAgain' })).toEqual({ status: 'loading' });
});

test('without a network what is shown becomes old at once; where nothing is shown the answer is awaited', () => {
  expect(nextLoad(shown({ kind: 'fresh' }), { type: 'disconnected' })).toMatchObject({ value: ['a'], freshness: { kind: 'stale', error: { kind: 'offline' } } });
  expect(nextLoad({ status: 'loading' }, { type: 'disconnected' })).toEqual({ status: 'loading' });
});
