import type { Look } from '../chrome/siteLink';
import type { Rest } from '../rest/createRest';

/** What the content of a list page gets, whatever it is. */
export interface ContentProps<C> {
  readonly content: C;
  readonly rest: Rest;
  readonly look: Look;
  readonly locale: string;
  /** False on the server and until the scripts have started. */
  readonly isReady: boolean;
}
