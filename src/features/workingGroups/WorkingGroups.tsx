import * as React from 'react';
import { CheckedPart } from '../../ui/CheckedPart';
import { LoadView } from '../../ui/LoadView';
import { RejectedRows } from '../../ui/RejectedRows';
import { useLoad } from '../../ui/useLoad';
import { Groups } from './Groups';
import { GroupsSkeleton } from './GroupsSkeleton';
import type { WorkingGroupsProps } from './WorkingGroupsProps';

/** The working groups: what each works on, for how long, with whom, and how to take part. */
export function WorkingGroups(props: WorkingGroupsProps): React.ReactElement {
  const { workingGroups, title, surroundings, strings, options } = props;
  const loaded = useLoad(
    React.useCallback(() => workingGroups.findAll(), [workingGroups]),
    React.useCallback(() => workingGroups.lastRead?.(), [workingGroups])
  );
  return (
    <CheckedPart title={title || strings.title} surroundings={surroundings} onChanged={loaded.retry}>
      {isChecked => (
        <LoadView loaded={loaded} skeleton={<GroupsSkeleton view={options.view} />} ownerTools={surroundings.ownerTools}>
          {({ items, rejected }) => (
            <>
              {!isChecked && <RejectedRows rows={rejected} />}
              <Groups {...props} items={items} />
            </>
          )}
        </LoadView>
      )}
    </CheckedPart>
  );
}
