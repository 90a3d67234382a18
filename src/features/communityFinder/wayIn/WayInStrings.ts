import type { Step, StepReason } from '../../../domain/community/WayIn';

export interface WayInStrings {
  /** Names the list of steps. `{community}` */
  readonly label: string;
  /** What to do, in a few words. `{community}` */
  readonly steps: Readonly<Record<Step['kind'], string>>;
  readonly done: string;
  /** Beside a step of which nobody can tell whether it has been done. */
  readonly ifNeeded: string;
  /** `{community}`; `parentFirst` has `{parent}` */
  readonly why: Readonly<Record<StepReason, string>>;
  /** One request for several. `{communities}` */
  readonly together: string;
  readonly openInTeams: string;
  readonly openSite: string;
  readonly ask: string;
  /** In place of the button where requests cannot be sent from here. `{mailbox}` */
  readonly write: string;
  /** `{communities}` */
  readonly subject: string;
  readonly contactForm: string;
  readonly signUp: string;
  readonly member: string;
  readonly viewOnly: string;
  /** `{date}` */
  readonly viewOnlyUntil: string;
  /** `{date}` */
  readonly viewOnlyOver: string;
  readonly archived: string;
  /** `{successors}` */
  readonly successors: string;
  readonly notYetOpen: string;
  /** `{mailbox}` */
  readonly whenItOpens: string;
}
