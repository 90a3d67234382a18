import { whileIdle } from '../../../src/ui/finding/whenIdle';

beforeEach(() => {
  jest.useFakeTimers();
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now++);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Work of so many steps, each a millisecond long. */
function stepsOf(count: number): { done: number; work(hasTime: () => boolean): boolean } {
  const steps = {
    done: 0,
    work: (hasTime: () => boolean): boolean => {
      while (steps.done < count && hasTime()) steps.done++;
      return steps.done === count;
    }
  };
  return steps;
}

test('works a slice at a time, and leaves the page alone in between', () => {
  const steps = stepsOf(25);
  whileIdle(steps.work);
  expect(steps.done).toBe(0);
  jest.runOnlyPendingTimers();
  expect(steps.done).toBeGreaterThan(0);
  expect(steps.done).toBeLessThan(25);
  jest.runAllTimers();
  expect(steps.done).toBe(25);
  expect(jest.getTimerCount()).toBe(0);
});

test('stops in the middle when what it prepares is not wanted any more', () => {
  const steps = stepsOf(25);
  const stop = whileIdle(steps.work);
  jest.runOnlyPendingTimers();
  const { done } = steps;
  stop();
  jest.runAllTimers();
  expect(steps.done).toBe(done);
});
