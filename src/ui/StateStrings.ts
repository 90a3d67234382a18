import type { AppErrorKind } from '../domain/AppError';
import type { ProblemReason } from '../domain/RowError';
import type { PluralForms } from './format';

/** Texts that all parts share. */
export interface StateStrings {
  readonly loading: string;
  readonly retry: string;
  readonly close: string;
  /** What happened and what to do, for each kind of error. */
  readonly failures: Readonly<Record<AppErrorKind, string>>;
  /** `{mailbox}`; where the page author named one that answers those who have no access. */
  readonly askForAccess: string;
  /** An earlier copy is shown: since when, and why. */
  readonly stale: {
    /** `{time}` */
    readonly asOf: string;
    readonly causes: Readonly<Record<'offline' | 'busy' | 'server' | 'signedOut', string>>;
  };
  /** A newer list has come, and waits for the visitor. */
  readonly changed: string;
  readonly showChanges: string;
  /** `{cause}`; for page editors. */
  readonly cause: string;
  readonly rowsNeedAttention: PluralForms;
  readonly rowsHidden: string;
  /** `{id}`, `{title}` */
  readonly row: string;
  readonly untitled: string;
  /** `{column}`, `{value}` */
  readonly problems: Readonly<Record<ProblemReason, string>>;
  readonly opensInNewTab: string;
  /** For owners of the list. */
  readonly checkList: string;
}
