import * as React from 'react';
import type { Community, CommunityRef } from '../../../domain/community/Community';
import type { JoinWish, WayIn } from '../../../domain/community/WayIn';
import { Icon } from '../../../ui/Icon';
import { ClosedPlace } from './ClosedPlace';
import { PlaceLink } from './PlaceLink';
import { StepLine } from './StepLine';
import { StepList } from './StepList';
import styles from './WayInPath.module.scss';
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

/** How to get into a community: a numbered path with one thing to do next, or why there is none. */
export function WayInPath(props: WayInPathProps): React.ReactElement {
  const { wayIn, community, strings, isCompact = false } = props;
  switch (wayIn.kind) {
    case 'member':
      return (
        <div className={styles.line}>
          {!(isCompact && wayIn.url) && <p className={styles.member}><Icon name="check" /> {strings.member}</p>}
          {wayIn.url && <PlaceLink className={styles.primary} url={wayIn.url} target={community.name} strings={strings} />}
        </div>
      );
    case 'steps':
      return isCompact ? <StepLine {...props} steps={wayIn.steps} /> : <StepList {...props} steps={wayIn.steps} />;
    default:
      return <ClosedPlace {...props} wayIn={wayIn} />;
  }
}
