/** What the columns of the routing table offer, and so what a question may be about. */
export interface TopicVocabulary {
  readonly themes: readonly string[];
  readonly strands: readonly string[];
  readonly languages: readonly string[];
}
