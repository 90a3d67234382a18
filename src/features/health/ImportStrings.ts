import type { ImportField, ImportProblemKind } from '../../domain/importing/ImportEntry';
import type { Doubt } from '../../domain/importing/ImportPlan';
import type { PluralForms } from '../../ui/format';

/** Texts for those who add communities from a table. */
export interface ImportStrings {
  readonly title: string;
  readonly table: string;
  readonly tableHelp: string;
  readonly file: string;
  readonly chooseFile: string;
  readonly fileFailed: string;
  readonly compare: string;
  readonly comparing: string;
  readonly preview: string;
  /** Sentences of the summary, one each. */
  readonly counts: Readonly<Record<'added' | 'changed' | 'unchanged' | 'unclear' | 'problems', PluralForms>>;
  readonly nothingToWrite: string;
  readonly headings: Readonly<Record<'added' | 'changed' | 'unclear' | 'problems', string>>;
  /** `{name}` */
  readonly existingTeam: string;
  readonly fields: Readonly<Record<ImportField, string>>;
  /** `{field}`, `{value}` */
  readonly field: string;
  /** `{field}`, `{before}`, `{after}` */
  readonly change: string;
  readonly empty: string;
  /** `{parent}` */
  readonly doubts: Readonly<Record<Doubt, string>>;
  /** `{name}`, `{line}` */
  readonly decision: string;
  readonly leaveOut: string;
  /** `{name}`, `{id}` */
  readonly sameRow: string;
  readonly newRow: string;
  /** `{line}`, `{problem}` */
  readonly line: string;
  /** The values of the problem. */
  readonly problems: Readonly<Record<ImportProblemKind, string>>;
  readonly write: PluralForms;
  readonly writing: string;
  /** `{done}`, `{total}` */
  readonly progress: string;
  readonly result: string;
  readonly written: PluralForms;
  /** `{name}`, `{line}` */
  readonly outcomes: Readonly<Record<'added' | 'changed' | 'refused' | 'skipped', string>>;
  /** `{name}`, `{line}` */
  readonly interrupted: string;
  readonly interruptedHelp: string;
  readonly goOn: string;
  readonly goOnWithout: string;
}
