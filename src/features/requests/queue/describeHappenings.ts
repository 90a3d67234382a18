import { happenedBetween } from '../../../domain/enquiry/requestChanges';
import type { WholeRequest } from '../../../domain/enquiry/StoredRequest';
import { fill } from '../../../ui/format';
import type { RequestWords } from '../RequestWords';
import type { ConflictStrings } from './QueueStrings';

/** What somebody else did to a request meanwhile, in sentences; at least one. */
export function describeHappenings(before: WholeRequest, after: WholeRequest, strings: ConflictStrings, words: RequestWords): readonly string[] {
  const editor = after.changedBy?.name || strings.somebody;
  const sentences = happenedBetween(before, after).map(happening => {
    switch (happening.kind) {
      case 'assigned': {
        const person = happening.to.name || strings.somebody;
        return happening.to.id === after.changedBy?.id ? fill(strings.taken, { person }) : fill(strings.assigned, { editor, person });
      }
      case 'released':
        return fill(strings.released, { editor });
      case 'status':
        return happening.status === 'Withdrawn' ? strings.withdrawn : fill(strings.status, { editor, status: words.status[happening.status] });
    }
  });
  return sentences.length > 0 ? sentences : [fill(strings.other, { editor })];
}
