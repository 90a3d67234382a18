import type { PluralForms } from '../../ui/format';
import type { WayInStrings } from './wayIn/WayInStrings';

export interface FinderStrings {
  readonly title: string;
  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  readonly count: PluralForms;
  /** `{total}` */
  readonly countOf: PluralForms;
  readonly empty: string;
  /** `{query}` */
  readonly nothingFound: string;
  readonly showAll: string;
  readonly whoShouldJoin: string;
  /** `{roles}` */
  readonly notFor: string;
  readonly channels: string;
  readonly howToGetIn: string;
  readonly openInTeams: string;
  readonly ownersLetYouIn: string;
  /** `{community}` */
  readonly joinFirst: string;
  /** `{mailbox}`, `{community}` */
  readonly ask: string;
  /** `{community}` */
  readonly askSubject: string;
  /** `{community}` */
  readonly noContact: string;
  readonly contact: string;
  readonly notYetOpen: string;
  readonly viewOnly: string;
  readonly wayIn: WayInStrings;
}
