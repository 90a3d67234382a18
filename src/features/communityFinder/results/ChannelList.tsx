import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import type { FoundFamily } from '../../../domain/finding/Findings';
import { plural } from '../../../ui/format';
import { Hidden } from '../../../ui/Hidden';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import { useFinder, wordFor } from '../FinderContext';
import { Badges } from './Badges';
import styles from './ChannelList.module.scss';
import { Marked } from './Marked';
import { OpenButton } from './OpenButton';

interface ChannelListProps {
  readonly parent: Community;
  readonly channels: readonly FoundFamily[];
}

/** More would make a card longer than the others by far. */
const SHOWN = 6;

/** What is entered through a community: names that open their details, and how they are entered. */
export function ChannelList({ parent, channels }: ChannelListProps): React.ReactElement | null {
  const { strings: { card } } = useFinder();
  const { locale } = usePart();
  if (channels.length === 0) return null;
  const more = channels.length - SHOWN;
  return (
    <ul className={styles.channels} aria-label={`${parent.name}: ${plural(locale, card.channels, channels.length)}`}>
      {channels.slice(0, SHOWN).map(channel => <Channel key={channel.community.id} {...channel} />)}
      {more > 0 && (
        <li>
          <OpenButton community={parent} className={styles.open}>
            {plural(locale, card.moreChannels, more)}
            <Hidden>: {parent.name}</Hidden>
          </OpenButton>
        </li>
      )}
    </ul>
  );
}

function Channel({ community, children }: FoundFamily): React.ReactElement {
  const { strings, isMember } = useFinder();
  return (
    <li>
      <div className={styles.channel}>
        <OpenButton community={community} className={styles.open}><Marked text={community.name} /></OpenButton>
        {!isMember(community) && (
          <span className={styles.access}>
            {community.access !== 'Open' && <Icon name="lock" />} {wordFor(strings, community.access)}
          </span>
        )}
        <Badges community={community} />
      </div>
      <ChannelList parent={community} channels={children} />
    </li>
  );
}
