import * as React from 'react';
import type { WorkingGroup } from '../../domain/workingGroup/WorkingGroup';
import { EmptyState } from '../../ui/EmptyState';
import { fill } from '../../ui/format';
import { LoadView } from '../../ui/LoadView';
import { SidePanel } from '../../ui/SidePanel';
import styles from './Groups.module.scss';
import { GroupsProvider } from './GroupsContext';
import { GroupsSkeleton } from './GroupsSkeleton';
import { FoundGroups } from './list/FoundGroups';
import { useGroups } from './state/useGroups';
import { GroupToolbar } from './toolbar/GroupToolbar';
import type { WorkingGroupsProps } from './WorkingGroupsProps';

interface GroupsProps extends WorkingGroupsProps {
  /** What the list holds. */
  readonly items: readonly WorkingGroup[];
}

/** Everything below the title, once there is a list. */
export function Groups(props: GroupsProps): React.ReactElement {
  const { items, strings, lent, address, renderRequest } = props;
  const region = React.useRef<HTMLDivElement>(null);
  const state = useGroups(props);
  // what was pressed is gone, and the focus with it
  const toRegion = React.useCallback(() => region.current?.focus({ preventScroll: true }), []);
  return (
    <GroupsProvider value={state.shared}>
      <div ref={region} className={styles.groups} tabIndex={-1}>
        {items.length === 0 ? <EmptyState>{strings.empty}</EmptyState> : (
          <>
            {!state.search.isHeld && <GroupToolbar state={state} lent={lent} onEmptied={toRegion} />}
            <LoadView loaded={state.search.results} skeleton={<GroupsSkeleton view={state.options.view} />}>
              {() => <FoundGroups state={state} lent={lent} address={address} onReplaced={toRegion} />}
            </LoadView>
          </>
        )}
      </div>
      {state.asked && renderRequest && (
        <SidePanel title={fill(strings.group.askSubject, { group: state.asked.name })} onClose={state.closeRequest}>
          {renderRequest(state.asked, state.closeRequest)}
        </SidePanel>
      )}
    </GroupsProvider>
  );
}
