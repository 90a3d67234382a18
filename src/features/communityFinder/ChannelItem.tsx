import * as React from 'react';
import type { Community, Family } from '../../domain/community/Community';
import { stepsToGetIn } from '../../domain/community/stepsToGetIn';
import type { Viewer } from '../../domain/Viewer';
import { Hidden } from '../../ui/Hidden';
import { Icon } from '../../ui/Icon';
import styles from './ChannelItem.module.scss';
import type { FinderStrings } from './FinderStrings';
import { StepText } from './StepText';

interface ChannelItemProps {
  readonly family: Family;
  readonly byId: ReadonlyMap<number, Community>;
  readonly viewer: Viewer;
  readonly strings: FinderStrings;
}

/** A community below another one, with the path that leads through its parent. */
export function ChannelItem({ family: { community, children }, byId, viewer, strings }: ChannelItemProps): React.ReactElement {
  return (
    <li className={styles.channel}>
      <p className={styles.name}>
        <Icon name="lock" /> {community.name}
      </p>
      {community.whoShouldJoin && <p className={styles.who}>{community.whoShouldJoin}</p>}
      <details>
        <summary className={styles.summary}>
          {strings.howToGetIn}
          <Hidden>: {community.name}</Hidden>
        </summary>
        <ol className={styles.steps}>
          {stepsToGetIn(community, viewer, byId).map((step, index) => (
            <li key={index}><StepText step={step} strings={strings} /></li>
          ))}
        </ol>
      </details>
      {children.length > 0 && (
        <ul className={styles.below}>
          {children.map(child => (
            <ChannelItem key={child.community.id} family={child} byId={byId} viewer={viewer} strings={strings} />
          ))}
        </ul>
      )}
    </li>
  );
}
