import { ENQUIRY_KINDS, type EnquiryKind } from '../../src/domain/enquiry/EnquiryKind';
import type { RouteQuestion } from '../../src/domain/enquiry/route';
import type { Topic } from '../../src/domain/enquiry/Topic';
import type { TopicVocabulary } from '../../src/domain/enquiry/TopicVocabulary';
import { CONTACT_TOPIC_SAMPLES } from '../../src/lists/samples/contactTopicSamples';
import { LANGUAGES, STRANDS, THEMES } from '../../src/lists/vocabulary';

export const TOPIC_VOCABULARY: TopicVocabulary = { themes: THEMES, strands: STRANDS, languages: LANGUAGES };

/** How the list names kinds, written down once more: the tests do not believe the adapter. */
const KIND_OF: Readonly<Record<string, EnquiryKind>> = {
  Question: 'question', 'Join request': 'join', 'Account or technical trouble': 'trouble', 'Problem with the list': 'list'
};

/** The routing table that a new hub starts with. */
export const SEEDED_TOPICS: readonly Topic[] = CONTACT_TOPIC_SAMPLES.map((row, index) => ({
  id: index + 1, name: String(row.Title), help: String(row.HubHelp), kinds: (row.HubKinds as readonly string[]).map(kind => KIND_OF[kind]),
  themes: [], strands: [], languages: [], mailbox: String(row.HubMailbox), isDefault: row.HubDefault === true
}));

/** Every question that a table and a vocabulary allow, with none of each and with a topic that no row has. */
export function everyQuestion(topics: readonly Topic[], vocabulary: TopicVocabulary = TOPIC_VOCABULARY): readonly RouteQuestion[] {
  const { themes, strands, languages } = vocabulary;
  const names = [undefined, 'No such topic', ...new Set(topics.map(({ name }) => name))];
  const noneOr = (values: readonly string[]): readonly (readonly string[])[] => [[], ...values.map(value => [value])];
  return ENQUIRY_KINDS.flatMap(kind => names.flatMap(topic => noneOr(themes).flatMap(theme => noneOr(strands).flatMap(strand =>
    ['', ...languages].map(language => ({ kind, topic, themes: theme, strands: strand, language }))
  ))));
}
