import * as React from 'react';
import { CheckedPart } from '../../ui/CheckedPart';
import { LoadView } from '../../ui/LoadView';
import { RejectedRows } from '../../ui/RejectedRows';
import { useLoad } from '../../ui/useLoad';
import type { CommunityFinderProps } from './CommunityFinderProps';
import { Finder } from './Finder';
import { FinderSkeleton } from './FinderSkeleton';

/** Lets a visitor find a community, see whether it is for them, and learn how to get in. */
export function CommunityFinder(props: CommunityFinderProps): React.ReactElement {
  const { communities, title, surroundings, strings } = props;
  const loaded = useLoad(
    React.useCallback(() => communities.findAll(), [communities]),
    React.useCallback(() => communities.lastRead?.(), [communities])
  );
  return (
    <CheckedPart title={title || strings.title} surroundings={surroundings} onChanged={loaded.retry}>
      {isChecked => (
        <LoadView loaded={loaded} skeleton={<FinderSkeleton />} ownerTools={surroundings.ownerTools}>
          {({ items, rejected }) => (
            <>
              {!isChecked && <RejectedRows rows={rejected} />}
              <Finder {...props} items={items} hasRejected={rejected.length > 0} />
            </>
          )}
        </LoadView>
      )}
    </CheckedPart>
  );
}
