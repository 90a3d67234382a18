import * as React from 'react';
import type { WorkingGroupRepository } from '../../domain/workingGroup/WorkingGroupRepository';
import { CheckedPart } from '../../ui/CheckedPart';
import { EmptyState } from '../../ui/EmptyState';
import { LoadView } from '../../ui/LoadView';
import type { PartSurroundings } from '../../ui/PartContext';
import { RejectedRows } from '../../ui/RejectedRows';
import { Skeleton } from '../../ui/Skeleton';
import { useLoad } from '../../ui/useLoad';
import { WorkingGroupItem } from './WorkingGroupItem';
import styles from './WorkingGroups.module.scss';
import type { WorkingGroupsStrings } from './WorkingGroupsStrings';

export interface WorkingGroupsProps {
  readonly workingGroups: WorkingGroupRepository;
  /** Heading; the language's own when empty. */
  readonly title: string;
  readonly surroundings: PartSurroundings;
  readonly strings: WorkingGroupsStrings;
}

/** The working groups with purpose, status and contact. */
export function WorkingGroups({ workingGroups, title, surroundings, strings }: WorkingGroupsProps): React.ReactElement {
  const loaded = useLoad(React.useCallback(() => workingGroups.findAll(), [workingGroups]));
  return (
    <CheckedPart title={title || strings.title} surroundings={surroundings} onChanged={loaded.retry}>
      {isChecked => <LoadView loaded={loaded} skeleton={<Skeleton blocks={4} blockHeight={92} layout="stack" />} ownerTools={surroundings.ownerTools}>
        {({ items, rejected }) => (
          <>
            {!isChecked && <RejectedRows rows={rejected} />}
            {items.length === 0 ? (
              <EmptyState>{strings.empty}</EmptyState>
            ) : (
              <ul className={styles.groups}>
                {items.map(group => <WorkingGroupItem key={group.id} group={group} strings={strings} />)}
              </ul>
            )}
          </>
        )}
      </LoadView>}
    </CheckedPart>
  );
}
