import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import { Icon } from '../../../ui/Icon';
import { useFinder } from '../FinderContext';
import styles from './Badges.module.scss';

interface BadgesProps {
  readonly community: Community;
  /** That the visitor is a member stands elsewhere. */
  readonly isMemberTold?: boolean;
}

/** What sets a community apart from an open one, by icon and word. */
export function Badges({ community, isMemberTold = false }: BadgesProps): React.ReactElement {
  const { strings: { card }, isMember } = useFinder();
  const status = { Planned: card.planned, 'View-only': card.viewOnly, Archived: card.archived, Active: '' }[community.status];
  return (
    <>
      {!isMemberTold && isMember(community) && <span className={styles.member}><Icon name="check" /> {card.member}</span>}
      {status && <span className={styles.pill}>{status}</span>}
    </>
  );
}
