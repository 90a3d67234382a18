import type { EnquiryKind } from './EnquiryKind';
import { answersKind } from './route';
import type { Topic } from './Topic';

/** A topic as visitors choose it. */
export type OfferedTopic = Pick<Topic, 'name' | 'help'>;

/**
 * What somebody can write about. Rows of the same name are one topic, with the first help text that one of them has.
 * @param topics in the owners' order, and so is the answer
 */
export function topicsFor(topics: readonly Topic[], kind: EnquiryKind): readonly OfferedTopic[] {
  const offered = new Map<string, OfferedTopic>();
  for (const topic of topics.filter(row => answersKind(row, kind))) {
    const { name, help } = topic;
    if (!offered.get(name)?.help) offered.set(name, { name, help });
  }
  return [...offered.values()];
}
