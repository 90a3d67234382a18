import * as React from 'react';
import { Icon } from '../../../ui/Icon';
import { ClosedPlace } from './ClosedPlace';
import { PlaceLink } from './PlaceLink';
import { StepList } from './StepList';
import { WayInLine } from './WayInLine';
import styles from './WayInPath.module.scss';
import type { WayInPathProps } from './WayInPathProps';

export type { WayInPathProps } from './WayInPathProps';

/** How to get into a community: a numbered path with one thing to do next, or why there is none. */
export function WayInPath({ isCompact = false, ...props }: WayInPathProps): React.ReactElement {
  const { wayIn, community, strings } = props;
  if (isCompact) return <WayInLine {...props} />;
  switch (wayIn.kind) {
    case 'member':
      return (
        <div className={styles.line}>
          <p className={styles.member}><Icon name="check" /> {strings.member}</p>
          {wayIn.url && <PlaceLink className={styles.primary} url={wayIn.url} target={community.name} strings={strings} />}
        </div>
      );
    case 'steps':
      return <StepList {...props} steps={wayIn.steps} />;
    default:
      return <ClosedPlace {...props} wayIn={wayIn} />;
  }
}
