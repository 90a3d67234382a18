import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import type { CommunityRepository } from '../../../domain/community/CommunityRepository';
import { useLoad } from '../../../ui/useLoad';
import type { DetailSectionStrings } from './DetailStrings';
import { LatePiece } from './LatePiece';
import { Section } from './Section';
import styles from './detail.module.scss';

interface PurposeProps {
  readonly community: Community;
  readonly communities: Pick<CommunityRepository, 'findPurposes'>;
  readonly strings: DetailSectionStrings;
}

/** What it is for, in full. The finder may not have read that yet. */
export function Purpose({ community, communities, strings }: PurposeProps): React.ReactElement {
  return (
    <Section title={strings.title}>
      {community.purpose ? <p className={styles.text}>{community.purpose}</p> : <LatePurpose id={community.id} communities={communities} strings={strings} />}
    </Section>
  );
}

function LatePurpose({ id, communities, strings }: Omit<PurposeProps, 'community'> & { readonly id: number }): React.ReactElement {
  const loaded = useLoad(React.useCallback(() => communities.findPurposes(), [communities]));
  return (
    <LatePiece loaded={loaded} missing={strings.missing}>
      {purposes => <p className={styles.text}>{purposes.get(id) ?? strings.none}</p>}
    </LatePiece>
  );
}
