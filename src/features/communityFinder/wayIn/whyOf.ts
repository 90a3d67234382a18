import type { Step } from '../../../domain/community/WayIn';
import { fill } from '../../../ui/format';
import type { WayInStrings } from './WayInStrings';

/** The sentence that says why a step is what it is. */
export function whyOf(steps: readonly Step[], index: number, { why }: WayInStrings): string {
  const { reason, community } = steps[index];
  return fill(why[reason], { community: community.name, parent: steps[index - 1]?.community.name ?? '' });
}
