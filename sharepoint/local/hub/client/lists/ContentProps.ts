import type { FormattingContext } from '../../../formatting/rowValues';
import type { Look } from '../chrome/siteLink';
import type { Rest } from '../rest/createRest';

export type Viewer = Pick<FormattingContext, 'me' | 'currentWeb'>;

/** What the content of a list page gets, whatever it is. */
export interface ContentProps<C> {
  readonly content: C;
  readonly rest: Rest;
  readonly look: Look;
  readonly locale: string;
  /** What formatters know of the person and the site. */
  readonly viewer: Viewer;
  /** False on the server and until the scripts have started. */
  readonly isReady: boolean;
}
