import * as React from 'react';
import type { Found } from '../../../domain/finding/Findings';
import { fill } from '../../../ui/format';
import { Heading } from '../../../ui/Heading';
import { useFinder } from '../FinderContext';
import { Actions } from './Actions';
import { Badges } from './Badges';
import { FavouriteButton } from './FavouriteButton';
import styles from './Found.module.scss';
import { FoundFacts } from './FoundFacts';
import { Marked } from './Marked';
import { Tags } from './Tags';

interface CommunityRowProps {
  readonly found: Found;
  /** It is not open for the visitor. */
  readonly isClosed?: boolean;
}

/** A community by itself, on as few lines as it needs. */
export const CommunityRow = React.memo(({ found, isClosed }: CommunityRowProps): React.ReactElement => {
  const { strings: { card }, wayInto } = useFinder();
  const { community } = found;
  return (
    <li className={styles.row}>
      <FavouriteButton community={community} />
      <div className={styles.rowText}>
        <div className={styles.title}>
          <Heading depth={1} className={styles.rowName}><Marked text={community.name} /></Heading>
          {community.parent && <span className={styles.label}>{fill(card.inCommunity, { community: community.parent.name })}</span>}
          <Badges community={community} isMemberTold={!isClosed && wayInto(community).kind === 'member'} />
        </div>
        <FoundFacts found={found} />
        <Tags community={community} />
      </div>
      <Actions community={community} isClosed={isClosed} />
    </li>
  );
});
CommunityRow.displayName = 'CommunityRow';
