import type { Severity } from '../../domain/health/Finding';
import type { PluralForms } from '../../ui/format';

/** Texts for those who keep a list, whichever it is. */
export interface HealthStrings {
  readonly title: string;
  readonly close: string;
  readonly checkAgain: string;
  readonly checking: string;
  /** In the bar, beside the count of rows. */
  readonly showFindings: string;
  readonly findings: PluralForms;
  /** `{findings}`, as above */
  readonly inRows: PluralForms;
  /** `{count}` rows of the list */
  readonly allGood: PluralForms;
  /** Of one of several lists: `{list}`, `{state}` */
  readonly ofList: string;
  /** `{date}` */
  readonly checkedAt: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly filter: string;
  readonly all: string;
  /** `{word}`, `{count}` */
  readonly filterOption: string;
  readonly columns: Readonly<Record<'severity' | 'row' | 'what' | 'why', string>>;
  /** Of the exported table. */
  readonly rowNumber: string;
  /** `{id}` */
  readonly untitled: string;
  /** In the place of a row. */
  readonly wholeList: string;
  readonly hiddenRow: string;
  /** Why a row that is refused matters; what is wrong with it is said by the texts that all parts share. */
  readonly refused: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}
