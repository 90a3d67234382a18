import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import type { Copy } from '../../../src/domain/CopyStore';
import { LoadView } from '../../../src/ui/LoadView';
import { Part } from '../../../src/ui/Part';
import { useLoad } from '../../../src/ui/useLoad';
import { surroundings } from '../../support/partSurroundings';

const HOUR = 3_600_000;
const offline = (): AppError => new AppError('offline', 'ECONNREFUSED');
const retryButton = () => screen.queryByRole('button', { name: 'Try again' });

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-03-10T10:42:00') }));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

function Names({ load, lastRead }: { load(): Promise<string>; lastRead?(): Copy<string> | undefined }): React.ReactElement {
  const loaded = useLoad(load, lastRead);
  return <LoadView loaded={loaded} skeleton={<p>shapes</p>}>{names => <p>{names}</p>}</LoadView>;
}

/** Answers come in this order, the last one for good. */
function show(answers: readonly (string | AppError)[], copy?: Copy<string> | 'no port'): jest.Mock {
  const left = [...answers];
  const load = jest.fn(async () => {
    const answer = left.length > 1 ? left.shift() : left[0];
    if (answer instanceof AppError) throw answer;
    return answer as string;
  });
  const lastRead = copy === 'no port' ? undefined : () => copy;
  render(<Part title="Names" {...surroundings()}><Names load={load} lastRead={lastRead} /></Part>);
  return load;
}

const copyOf = (value: string, age = 0): Copy<string> => ({ value, asOf: Date.now() - age });
/** Effects run at the end of each act: the last answer settles before the clock goes on. */
async function settle(milliseconds = 0): Promise<void> {
  for (const step of [0, milliseconds]) await act(async () => { await jest.advanceTimersByTimeAsync(step); });
}
const fire = (target: EventTarget, type: string) => act(async () => { target.dispatchEvent(new Event(type)); await jest.advanceTimersByTimeAsync(0); });
const visible = (state: 'visible' | 'hidden') => jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
const connected = (isOnline: boolean) => jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);

test('a copy shows at once, without shapes and without a word; an equal answer changes nothing', async () => {
  show(['Ada'], copyOf('Ada', HOUR));
  expect(screen.getByText('Ada')).toBeVisible();
  expect(screen.queryByText('shapes')).not.toBeInTheDocument();
  await settle();
  expect(screen.getByText('Ada')).toBeVisible();
  expect(screen.queryByText(/As of|changed/)).not.toBeInTheDocument();
});

test('what has changed replaces the copy as long as the visitor has done nothing', async () => {
  show(['Ada, Bo'], copyOf('Ada'));
  await settle();
  expect(screen.getByText('Ada, Bo')).toBeVisible();
});

test.each(['pointerDown', 'keyDown', 'wheel', 'touchStart', 'scroll'] as const)('after %s it waits until the visitor wants it, and the focus stays in the part', async sign => {
  show(['Ada, Bo'], copyOf('Ada'));
  fireEvent[sign](document.body);
  await settle();
  expect(screen.getByText('Ada')).toBeVisible();
  expect(screen.getByText('The list has changed.')).toBeVisible();
  const button = screen.getByRole('button', { name: 'Show the changes' });
  button.focus();
  fireEvent.click(button);
  expect(screen.getByText('Ada, Bo')).toBeVisible();
  expect(screen.queryByText('The list has changed.')).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Names' })).toContainElement(document.activeElement as HTMLElement);
});

test('a copy that cannot be renewed says since when and why, and tries again by itself, later each time', async () => {
  const load = show([offline(), offline(), offline(), 'Ada'], copyOf('Ada', HOUR));
  await settle();
  expect(screen.getByText('Ada')).toBeVisible();
  expect(screen.getByText(/As of 9:42/)).toHaveTextContent('As of 9:42 AM. The server cannot be reached; trying again.');
  await settle(7_000);
  expect(load).toHaveBeenCalledTimes(2);
  await settle(7_000);
  expect(load).toHaveBeenCalledTimes(2);
  await settle(7_000);
  expect(load).toHaveBeenCalledTimes(3);
  await settle(30_000);
  expect(load).toHaveBeenCalledTimes(4);
  expect(screen.queryByText(/As of/)).not.toBeInTheDocument();
});

test('a copy of another day names the day', async () => {
  show([offline()], copyOf('Ada', 24 * HOUR));
  await settle();
  expect(screen.getByText(/As of Mar 9, 2026/)).toBeVisible();
});

test('Try again on an old copy: the line stays while it is tried, and goes when it worked', async () => {
  show([offline(), 'Ada'], copyOf('Ada'));
  await settle();
  retryButton()?.focus();
  fireEvent.click(retryButton() as HTMLElement);
  expect(screen.getByRole('button', { name: 'Loading…' })).toHaveAttribute('aria-disabled', 'true');
  await settle();
  expect(retryButton()).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Names' })).toContainElement(document.activeElement as HTMLElement);
});

test('a server that asks for ten minutes is left alone for ten minutes, also when the visitor comes back', async () => {
  const load = show([new AppError('busy', 'busy', undefined, 600_000), 'Ada'], copyOf('Ada'));
  await settle(590_000);
  visible('visible');
  await fire(document, 'visibilitychange');
  expect(load).toHaveBeenCalledTimes(1);
  await settle(200_000);
  expect(load).toHaveBeenCalledTimes(2);
});

test('a hidden page asks nobody; it does when the visitor comes back', async () => {
  visible('hidden');
  const load = show([offline(), 'Ada'], copyOf('Ada'));
  await settle(100_000);
  expect(load).toHaveBeenCalledTimes(1);
  visible('visible');
  await fire(document, 'visibilitychange');
  expect(load).toHaveBeenCalledTimes(2);
});

test('the network goes: said at once, with what is shown; it comes back: read again', async () => {
  const load = show(['Ada', 'Ada, Bo']);
  await settle();
  connected(false);
  await fire(window, 'offline');
  expect(screen.getByText('Ada')).toBeVisible();
  expect(screen.getByText(/As of 10:42/)).toHaveTextContent('As of 10:42 AM. The server cannot be reached');
  await settle(60_000);
  expect(load).toHaveBeenCalledTimes(1);
  connected(true);
  await fire(window, 'online');
  expect(screen.getByText('Ada, Bo')).toBeVisible();
});

test('an ended session keeps the copy and is not tried again by the clock', async () => {
  const load = show([new AppError('signedOut', '401')], copyOf('Ada'));
  await settle(600_000);
  expect(screen.getByText('Ada')).toBeVisible();
  expect(screen.getByText(/Reload the page to sign in again/)).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test('who may not see the list any more does not see the copy either', async () => {
  show([new AppError('forbidden', '403')], copyOf('Ada'));
  await settle();
  expect(screen.queryByText('Ada')).not.toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('You do not have permission to see this.');
});

test('a failure with nothing to show waits for the network, and takes no focus when it passes by itself', async () => {
  show([offline(), 'Ada'], 'no port');
  await settle(600_000);
  expect(screen.getByRole('alert')).toHaveTextContent('The server cannot be reached.');
  await fire(window, 'online');
  expect(screen.getByText('Ada')).toBeVisible();
  expect(document.body).toHaveFocus();
});

test('a part that keeps nothing says nothing of age', async () => {
  show(['Ada'], 'no port');
  await settle();
  await fire(window, 'offline');
  expect(screen.queryByText(/As of/)).not.toBeInTheDocument();
});

test('who has no access is told whom to write to, where the page author named somebody', async () => {
  const load = async (): Promise<string> => { throw new AppError('forbidden', '403'); };
  render(<Part title="Names" {...surroundings({ accessMailbox: 'access@interact.example' })}><Names load={load} /></Part>);
  await settle();
  expect(screen.getByRole('alert')).toHaveTextContent('Write to access@interact.example to ask for access.');
  expect(screen.getByRole('link')).toHaveAttribute('href', 'mailto:access@interact.example');
});
