import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import type { WayIn } from '../../../domain/community/WayIn';
import { Icon } from '../../../ui/Icon';
import { WayInPath, type WayInPathProps } from '../wayIn/WayInPath';
import type { WayInStrings } from '../wayIn/WayInStrings';
import { Section } from './Section';
import styles from './detail.module.scss';

interface ChannelsProps {
  readonly title: string;
  readonly channels: readonly Community[];
  wayInto(community: Community): WayIn;
  onOpen(communityId: number): void;
  readonly asking: Pick<WayInPathProps, 'onAsk' | 'onContact'>;
  readonly strings: WayInStrings;
}

/** What can only be entered through it, each with its own way in. */
export function Channels({ title, channels, wayInto, onOpen, asking, strings }: ChannelsProps): React.ReactElement {
  return (
    <Section title={title}>
      <ul className={styles.entries}>
        {channels.map(channel => (
          <li key={channel.id}>
            <p className={styles.line}>
              {channel.kind === 'Private channel' && <Icon name="lock" />}
              <button type="button" className={styles.quiet} onClick={() => onOpen(channel.id)}>{channel.name}</button>
            </p>
            {channel.whoShouldJoin && <p className={styles.text}>{channel.whoShouldJoin}</p>}
            <WayInPath wayIn={wayInto(channel)} community={channel} strings={strings} onOpen={onOpen} isCompact {...asking} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
