import type { DifferenceKind, SetupRight } from '../../domain/setup/ListSetup';
import type { PluralForms } from '../../ui/format';

/** Texts for those who make and mend the lists. */
export interface SetupStrings {
  readonly title: string;
  /** `{site}` */
  readonly intro: string;
  /** `{site}`: the lists are there, and lack something. */
  readonly introIncomplete: string;
  /** `{url}` */
  readonly listMissing: string;
  readonly columns: PluralForms;
  readonly views: PluralForms;
  readonly nothingIsDeleted: string;
  readonly rights: Readonly<Record<SetupRight, { readonly held: string; readonly missing: string }>>;
  /** Behind a right that the person lacks, while the rest can be done. */
  readonly laterByOwner: string;
  readonly samples: string;
  readonly samplesHelp: string;
  readonly create: string;
  readonly mend: string;
  readonly resume: string;
  /** `{list}` */
  readonly working: string;
  /** `{done}`, `{total}` */
  readonly progress: string;
  readonly interrupted: string;
  readonly complete: string;
  readonly show: string;
  /** What a person without the rights is told: `{site}`. */
  readonly askIntro: string;
  /** `{people}`, `{group}` */
  readonly askPeople: string;
  /** `{group}` */
  readonly askGroup: string;
  /** `{lists}` */
  readonly askLists: string;
  readonly copyRequest: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** The rest needs a right that the person lacks. */
  readonly remaining: string;
  /** Above a part that works. */
  readonly listsLack: PluralForms;
  readonly notChecked: string;
  readonly differences: {
    readonly title: string;
    readonly none: string;
    readonly byHand: string;
    /** In the place of `askIntro` and `askLists` where the lists are there. */
    readonly askIntro: string;
    readonly askLists: string;
    readonly needed: string;
    /** `{subject}`, `{expected}`, `{found}` */
    readonly kinds: Readonly<Record<DifferenceKind, string>>;
  };
}
