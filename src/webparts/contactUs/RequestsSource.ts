import type { TopicDirectory } from '../../domain/enquiry/TopicDirectory';

/** Where requests are kept. */
export interface RequestsSource {
  /** Absolute URL of the site that holds the list. */
  readonly webUrl: string;
  /** Server-relative. */
  readonly listUrl: string;
  /** Language tag of the texts. */
  readonly language: string;
}

/** What those who answer need beside it. */
export interface QueueSource extends RequestsSource {
  readonly topics: TopicDirectory;
  /** Language tag of the page, decides the order of names. */
  readonly locale: string;
}
