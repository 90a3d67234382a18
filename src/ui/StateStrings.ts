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
