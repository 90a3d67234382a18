import * as React from 'react';
import type { FoundFamily } from '../../../domain/finding/Findings';
import { Heading } from '../../../ui/Heading';
import { useFinder } from '../FinderContext';
import { Actions } from './Actions';
import { Badges } from './Badges';
import { ChannelList } from './ChannelList';
import { FavouriteButton } from './FavouriteButton';
import styles from './Found.module.scss';
import { FoundFacts } from './FoundFacts';
import { Marked } from './Marked';
import { Tags } from './Tags';

/** A community with what is entered through it. One that is here only for what is below it says no more than its name and the way in. */
export const FamilyCard = React.memo(({ family }: { readonly family: FoundFamily }): React.ReactElement => {
  const { community, children, isContext } = family;
  const { wayInto } = useFinder();
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div className={styles.title}>
          <Heading depth={1} className={styles.name}><Marked text={community.name} /></Heading>
          <Badges community={community} isMemberTold={wayInto(community).kind === 'member'} />
        </div>
        <FavouriteButton community={community} />
      </div>
      {!isContext && <FoundFacts found={family} />}
      {!isContext && <Tags community={community} />}
      <ChannelList parent={community} channels={children} />
      <Actions community={community} />
    </li>
  );
});
FamilyCard.displayName = 'FamilyCard';
