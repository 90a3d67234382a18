import { answersKind } from './route';
import type { EnquiryAbout } from './Enquiry';
import { ENQUIRY_KINDS, type EnquiryKind } from './EnquiryKind';
import type { Topic } from './Topic';
import type { Draft } from './validateDraft';

/** What a link, another part or the page author chose for the visitor. A new object is a new request. */
export interface Prefill {
  readonly kind?: EnquiryKind;
  /** Name of the topic. */
  readonly topic?: string;
  /** Its name is '' where only the lists know it. */
  readonly about?: EnquiryAbout;
}

/** Parameters of the page's address; see `prefillOfLink`. */
export const LINK_PARAMETERS = ['ask', 'ask.topic', 'ask.about'] as const;

/** Longer names of topics cannot be in the list. */
const LONGEST_TOPIC = 255;

/**
 * What a link asks for: `ask=join`, `ask.topic=State aid`, `ask.about=community-12` or `group-3`. What makes no sense is left out.
 * @returns undefined where the link asks for nothing
 */
export function prefillOfLink(parameters: URLSearchParams): Prefill | undefined {
  const [kind, topic, about] = LINK_PARAMETERS.map(name => parameters.get(name)?.trim() ?? '');
  return prefillOf({ kind: kind.toLowerCase(), topic, about: aboutNamed(about) });
}

/** As stored by the page or written into a link, so nothing is taken on trust. @returns undefined where nothing can be used */
export function prefillOf({ kind, topic, about }: { readonly kind?: unknown; readonly topic?: unknown; readonly about?: EnquiryAbout }): Prefill | undefined {
  const known = {
    kind: ENQUIRY_KINDS.find(candidate => candidate === kind),
    topic: typeof topic === 'string' && topic.trim() && topic.length <= LONGEST_TOPIC ? topic.trim() : undefined,
    about
  };
  return known.kind ?? known.topic ?? known.about ? known : undefined;
}

/**
 * The draft with what was chosen for the visitor; what they wrote stays. A topic that the list does not have changes nothing, and one of
 * another kind brings its kind along.
 */
export function filledIn(draft: Draft, { kind, topic, about }: Prefill, topics: readonly Topic[]): Draft {
  const named = topics.filter(({ name }) => name.toLowerCase() === topic?.toLowerCase());
  const kinds = [kind ?? draft.kind, ...(kind ? [] : ENQUIRY_KINDS)];
  const itsKind = kinds.find(candidate => named.some(row => answersKind(row, candidate)));
  return {
    ...draft,
    kind: itsKind ?? kind ?? draft.kind,
    topic: itsKind ? named[0].name : draft.topic,
    about: about ?? draft.about
  };
}

/** How links and pages name what a message is about: `community-12` or `group-3`. */
export function nameOfAbout({ type, id }: EnquiryAbout): string {
  return `${type === 'workingGroup' ? 'group' : 'community'}-${id}`;
}

/** @param text as `nameOfAbout` writes it @returns undefined for anything else; the name is '', since only the lists know it */
export function aboutNamed(text: string): EnquiryAbout | undefined {
  const [, type, id] = /^(community|group)-([1-9]\d{0,8})$/i.exec(text) ?? [];
  return type ? { type: type.toLowerCase() === 'group' ? 'workingGroup' : 'community', id: Number(id), name: '' } : undefined;
}
