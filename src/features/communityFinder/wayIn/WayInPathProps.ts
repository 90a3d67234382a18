import type { Community, CommunityRef } from '../../../domain/community/Community';
import type { JoinWish, Step, WayIn } from '../../../domain/community/WayIn';
import type { WayInStrings } from './WayInStrings';

export interface WayInPathProps {
  readonly wayIn: WayIn;
  readonly community: Pick<Community, 'name'>;
  readonly strings: WayInStrings;
  /** One line for cards: what to do next, and where that leads. */
  readonly isCompact?: boolean;
  /** Opens the form that sends the request; without it people get the address to write to. */
  onAsk?(wish: JoinWish): void;
  /** Leads to the contact form, where nobody else can be asked. */
  onContact?(community: CommunityRef): void;
  /** Shows another community. */
  onOpen?(communityId: number): void;
}

export interface StepsProps extends WayInPathProps {
  readonly steps: readonly Step[];
}

export interface StepActionProps extends Pick<WayInPathProps, 'strings' | 'onAsk' | 'onContact'> {
  readonly step: Step;
}
