import * as React from 'react';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import type { Viewer } from '../../domain/Viewer';
import { LoadView } from '../../ui/LoadView';
import { Part } from '../../ui/Part';
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
    <Part title={title || strings.title} {...surroundings}>
      <LoadView loaded={loaded} skeleton={<Skeleton blocks={6} blockHeight={220} layout="grid" />} whenMissing={surroundings.ownerTools?.setup}>
        {({ items, rejected }) => (
          <>
            <RejectedRows rows={rejected} />
            <FamilyBrowser communities={items} viewer={viewer} strings={strings} />
          </>
        )}
      </LoadView>
    </Part>
  );
}
