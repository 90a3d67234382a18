import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import { Hidden } from '../../../ui/Hidden';
import { useFinder } from '../FinderContext';
import { WayInPath } from '../wayIn/WayInPath';
import styles from './Found.module.scss';
import { OpenButton } from './OpenButton';

interface ActionsProps {
  readonly community: Community;
  /** It is not open for the visitor: nothing invites to go in. */
  readonly isClosed?: boolean;
}

/** The next step on the way in, and the details; a request is written in the details. */
export function Actions({ community, isClosed = false }: ActionsProps): React.ReactElement {
  const { strings, wayInto, onOpen } = useFinder();
  const toDetails = (): void => onOpen(community.id);
  return (
    <div className={styles.actions}>
      {!isClosed && (
        <WayInPath isCompact wayIn={wayInto(community)} community={community} strings={strings.wayIn} onAsk={toDetails} onContact={toDetails} onOpen={onOpen} />
      )}
      <OpenButton community={community} className={styles.details}>
        {strings.card.details}
        <Hidden>: {community.name}</Hidden>
      </OpenButton>
    </div>
  );
}
