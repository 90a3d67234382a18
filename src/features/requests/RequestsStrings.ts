/** What is there before the rest of it is loaded. */
export interface RequestsStrings {
  /** Opens what the visitor has sent. */
  readonly mine: string;
  /** As `mine`, with how many there are: `{count}`. */
  readonly mineCounted: string;
  /** For those who answer: opens what all visitors have sent. */
  readonly queue: string;
}
