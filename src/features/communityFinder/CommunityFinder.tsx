import * as React from 'react';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import type { Viewer } from '../../domain/Viewer';
import { CheckedPart } from '../../ui/CheckedPart';
import { LoadView } from '../../ui/LoadView';
import type { PartSurroundings } from '../../ui/PartContext';
import { RejectedRows } from '../../ui/RejectedRows';
import { Skeleton } from '../../ui/Skeleton';
import { useLoad } from '../../ui/useLoad';
import { FamilyBrowser } from './FamilyBrowser';
import type { FinderStrings } from './FinderStrings';

export interface CommunityFinderProps {
  readonly communities: CommunityRepository;
  readonly viewer: Viewer;
  /** Heading; the language's own when empty. */
  readonly title: string;
  readonly surroundings: PartSurroundings;
  readonly strings: FinderStrings;
}

/** Lets a visitor find a community, see whether it is for them, and learn how to get in. */
export function CommunityFinder({ communities, viewer, title, surroundings, strings }: CommunityFinderProps): React.ReactElement {
  const loaded = useLoad(React.useCallback(() => communities.findAll(), [communities]));
  return (
    <CheckedPart title={title || strings.title} surroundings={surroundings} onChanged={loaded.retry}>
      {isChecked => (
        <LoadView loaded={loaded} skeleton={<Skeleton blocks={6} blockHeight={220} layout="grid" />} ownerTools={surroundings.ownerTools}>
          {({ items, rejected }) => (
            <>
              {!isChecked && <RejectedRows rows={rejected} />}
              <FamilyBrowser communities={items} viewer={viewer} strings={strings} />
            </>
          )}
        </LoadView>
      )}
    </CheckedPart>
  );
}
