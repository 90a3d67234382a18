import { useMemo, useState } from 'react';
import type { AboutChoice } from '../../../domain/enquiry/aboutChoices';
import type { EnquiryLimits } from '../../../domain/enquiry/EnquiryLimits';
import { isSameAbout } from '../../../domain/enquiry/isSameAbout';
import type { Topic } from '../../../domain/enquiry/Topic';
import { type OfferedTopic, topicsFor } from '../../../domain/enquiry/topicsFor';
import { type Draft, DRAFT_FIELDS, type DraftField, type DraftProblems, validateDraft } from '../../../domain/enquiry/validateDraft';

export interface Fields {
  /** With the topic that goes without asking, and with the name of what it is about. */
  readonly draft: Draft;
  /** What it is about, as far as the lists know it. */
  readonly choice?: AboutChoice;
  readonly offered: readonly OfferedTopic[];
  /** All that are wrong. */
  readonly wrong: DraftProblems;
  /** Those that the visitor is told: after the first try to send, and from then on when a field is left. */
  readonly problems: DraftProblems;
  /** The visitor has tried to send it. */
  readonly isTold: boolean;
  /** The visitor has changed something. */
  readonly isBegun: boolean;
  change(change: Partial<Draft>): void;
  /** The visitor goes on from a field. */
  leave(field: DraftField): void;
  /** From now on the visitor is told. */
  tell(): void;
  /** Puts another draft into the form. */
  replace(draft: Draft, isBegun: boolean): void;
}

/** What is written, and what is wrong with it. */
export function useFields(start: () => Draft, topics: readonly Topic[], limits: EnquiryLimits, choices: readonly AboutChoice[] | undefined): Fields {
  const [written, setWritten] = useState(start);
  const [isBegun, setBegun] = useState(false);
  // undefined before the first try
  const [told, setTold] = useState<readonly DraftField[]>();
  const offered = useMemo(() => topicsFor(topics, written.kind), [topics, written.kind]);
  const choice = written.about && choices?.find(candidate => written.about && isSameAbout(candidate, written.about));
  const draft = { ...written, topic: topicOf(written.topic, offered), about: choice ?? written.about };
  const wrongIn = (some: Draft): DraftProblems => validateDraft(some, limits, offered.length > 1);
  const wrong = wrongIn(draft);
  return {
    draft, choice, offered, wrong, isBegun, isTold: told !== undefined,
    problems: Object.fromEntries((told ?? []).filter(field => wrong[field]).map(field => [field, wrong[field]])),
    change: change => {
      setWritten(before => ({ ...before, ...change }));
      setBegun(true);
      const left = wrongIn({ ...draft, ...change });
      setTold(before => before?.filter(field => left[field]));
    },
    leave: field => setTold(before => before && [...before.filter(other => other !== field), field]),
    tell: () => setTold(DRAFT_FIELDS.filter(field => wrong[field])),
    replace: (next, isNextBegun) => {
      setWritten(next);
      setBegun(isNextBegun);
      setTold(undefined);
    }
  };
}

function topicOf(name: string, offered: readonly OfferedTopic[]): string {
  return offered.length === 1 ? offered[0].name : offered.find(topic => topic.name === name)?.name ?? '';
}
