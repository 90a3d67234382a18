import * as React from 'react';
import type { Community, CommunityRef } from '../../../domain/community/Community';
import type { DetailStrings } from './DetailStrings';
import { Section } from './Section';
import styles from './detail.module.scss';

interface RelatedProps {
  readonly community: Community;
  readonly communities: readonly Community[];
  /** The way in has named them. */
  readonly hasNamedSuccessors: boolean;
  onOpen(communityId: number): void;
  readonly strings: Pick<DetailStrings, 'partOf' | 'successors' | 'predecessors'>;
}

/** What it is part of, what follows it and what it follows. */
export function Related({ community, communities, hasNamedSuccessors, onOpen, strings }: RelatedProps): React.ReactElement {
  const { id, parent, successors } = community;
  const predecessors = communities.filter(other => other.successors.some(successor => successor.id === id));
  const isKnown = (reference: CommunityRef): boolean => communities.some(other => other.id === reference.id);
  const groups: readonly (readonly [string, readonly CommunityRef[]])[] = [
    [strings.partOf, parent ? [parent] : []], [strings.successors, hasNamedSuccessors ? [] : successors], [strings.predecessors, predecessors]
  ];
  return (
    <>
      {groups.filter(([, references]) => references.length > 0).map(([title, references]) => (
        <Section key={title} title={title}>
          <ul className={styles.names}>
            {references.map(reference => (
              <li key={reference.id}>
                {isKnown(reference) ? <button type="button" className={styles.quiet} onClick={() => onOpen(reference.id)}>{reference.name}</button> : reference.name}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
