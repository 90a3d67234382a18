import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import { Hidden } from '../../../ui/Hidden';
import { Icon } from '../../../ui/Icon';
import { useFinder } from '../FinderContext';
import { WayInLine } from '../wayIn/WayInLine';
import styles from './Found.module.scss';
import { OpenButton } from './OpenButton';

interface ActionsProps {
  readonly community: Community;
  /** It is not open for the visitor: nothing invites to go in. */
  readonly isClosed?: boolean;
}

/**
 * The next step on the way in, and the details; a request is written in the details. Who turns out to be a member reads so in the place of the
 * sentence that said how to get in: nothing moves when memberships become known.
 */
export function Actions({ community, isClosed = false }: ActionsProps): React.ReactElement {
  const { strings, wayInto, onOpen } = useFinder();
  const wayIn = wayInto(community);
  const toDetails = (): void => onOpen(community.id);
  return (
    <div className={styles.actions}>
      {!isClosed && (
        <WayInLine wayIn={wayIn} community={community} strings={strings.wayIn} onAsk={toDetails} onContact={toDetails} onOpen={onOpen} />
      )}
      <OpenButton community={community} className={styles.details}>
        {strings.card.details}
        <Hidden>: {community.name}</Hidden>
      </OpenButton>
      {!isClosed && wayIn.kind === 'member' && <p className={styles.member}><Icon name="check" /> {strings.card.member}</p>}
    </div>
  );
}
