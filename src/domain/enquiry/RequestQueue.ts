import type { ChangeOutcome, RequestChange } from './requestChanges';
import type { QueuedRequest, SitePerson, WholeRequest } from './StoredRequest';

/** `open` new and in progress · `mine` open and assigned to who looks · `overdue` open for too long. */
export const QUEUE_VIEWS = ['open', 'new', 'mine', 'overdue', 'all'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export interface QueueQuery {
  readonly view: QueueView;
  /** Name of the topic; any when absent. */
  readonly topic?: string;
  readonly order: 'newest' | 'oldest';
}

export interface QueuePage {
  readonly requests: readonly QueuedRequest[];
  /** To ask for the page after this one; absent on the last page. */
  readonly next?: number;
}

/** Who looks at the queue. */
export interface QueueViewer {
  readonly me: SitePerson;
  /** The list shows them no more than what they sent themselves. */
  readonly seesOwnOnly: boolean;
}

/** What visitors have sent, for those who answer. */
export interface RequestQueue {
  /** Server-relative URL of the list in SharePoint's own pages. */
  readonly listUrl: string;

  /** @throws AppError */
  viewer(): Promise<QueueViewer>;

  /**
   * One page of the requests that fit.
   * @param me who looks
   * @param after `next` of the page before
   * @throws AppError
   */
  find(query: QueueQuery, me: SitePerson, after?: number): Promise<QueuePage>;

  /**
   * @param id list item ID
   * @throws AppError
   */
  read(id: number): Promise<WholeRequest>;

  /**
   * Writes to a request, unless somebody else has since it was read.
   * @throws AppError when it is not certain what became of it
   */
  change(request: QueuedRequest, change: RequestChange): Promise<ChangeOutcome<WholeRequest>>;

  /**
   * The members of the site's groups of owners and members, by name; nobody where the viewer may not see who is in them.
   * @throws AppError
   */
  colleagues(): Promise<readonly SitePerson[]>;

  /**
   * The person with a mail address; the site knows them from then on.
   * @throws AppError `refused` when there is nobody, `forbidden` when the viewer may not bring people to the site
   */
  personAt(address: string): Promise<SitePerson>;
}
