import * as React from 'react';
import { Icon } from '../../../ui/Icon';
import { ClosedPlace } from './ClosedPlace';
import { PlaceLink } from './PlaceLink';
import { StepLine } from './StepLine';
import styles from './WayInPath.module.scss';
import type { WayInPathProps } from './WayInPathProps';

/** How to get into a community, in one line for cards: what to do next and where that leads, or why there is nothing to do. */
export function WayInLine(props: Omit<WayInPathProps, 'isCompact'>): React.ReactElement {
  const { wayIn, community, strings } = props;
  switch (wayIn.kind) {
    case 'member':
      return (
        <div className={styles.line}>
          {wayIn.url
            ? <PlaceLink className={styles.primary} url={wayIn.url} target={community.name} strings={strings} />
            : <p className={styles.member}><Icon name="check" /> {strings.member}</p>}
        </div>
      );
    case 'steps':
      return <StepLine {...props} steps={wayIn.steps} />;
    default:
      return <ClosedPlace {...props} wayIn={wayIn} isCompact />;
  }
}
