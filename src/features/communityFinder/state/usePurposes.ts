import { useEffect, useMemo, useState } from 'react';
import type { Community } from '../../../domain/community/Community';
import type { CommunityRepository } from '../../../domain/community/CommunityRepository';
import { whenIdle } from '../../../ui/finding/whenIdle';

/**
 * The communities, at first as they came, and with their purposes as soon as those are read in idle time. The next step, which is
 * to make them searchable, takes its time on a long list: it waits for idle time too.
 */
export function usePurposes(repository: CommunityRepository, communities: readonly Community[]): readonly Community[] {
  const [purposes, setPurposes] = useState<ReadonlyMap<number, string>>();
  useEffect(() => {
    let cancel = (): void => undefined;
    let current = true;
    cancel = whenIdle(() => {
      repository.findPurposes().then(
        found => {
          if (current) cancel = whenIdle(() => setPurposes(found));
        },
        () => undefined // names and keywords are still searched; the next load of the list tries again
      );
    });
    return () => {
      current = false;
      cancel();
    };
  }, [repository, communities]);
  return useMemo(() => (purposes ? communities.map(community => withPurpose(community, purposes.get(community.id))) : communities), [communities, purposes]);
}

function withPurpose(community: Community, purpose: string | undefined): Community {
  return purpose === undefined ? community : { ...community, purpose };
}
