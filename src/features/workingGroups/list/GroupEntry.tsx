import * as React from 'react';
import type { WorkingGroup, WorkingGroupStatus } from '../../../domain/workingGroup/WorkingGroup';
import { MarkedText } from '../../../ui/finding/MarkedText';
import { Heading } from '../../../ui/Heading';
import { Hidden } from '../../../ui/Hidden';
import { Icon, type IconName } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import { useGroupsShared } from '../GroupsContext';
import { GroupActions } from './GroupActions';
import styles from './GroupList.module.scss';
import { GroupContact } from './GroupContact';
import { GroupFacts } from './GroupFacts';

const STATUS_ICON: Readonly<Record<WorkingGroupStatus, IconName>> = { Planned: 'circle', Active: 'check', Finished: 'lock' };

interface GroupEntryProps {
  readonly group: WorkingGroup;
  /** Of its heading. */
  readonly depth: 1 | 2;
}

/** One group. In a compact look what is below its first lines stands behind a button; the style sheet decides, so that nothing jumps. */
export function GroupEntry({ group, depth }: GroupEntryProps): React.ReactElement {
  const { strings, marksIn } = useGroupsShared();
  const { instanceId } = usePart();
  const [isOpen, setOpen] = React.useState(false);
  const { id, name, nickname, status, purpose } = group;
  const restId = `${instanceId}-group-${id}`;
  return (
    <li className={styles.group}>
      <div className={styles.head}>
        <div className={styles.title}>
          <Heading depth={depth} className={styles.name}>
            <MarkedText text={name} ranges={marksIn(name)} />
            {nickname && <> <span className={styles.nickname}>(<MarkedText text={nickname} ranges={marksIn(nickname)} />)</span></>}
          </Heading>
          <span className={styles.status}><Icon name={STATUS_ICON[status]} /> {strings.status[status]}</span>
        </div>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={restId} onClick={() => setOpen(!isOpen)}>
          {strings.group.details}<Hidden>: {name}</Hidden><Icon name="expand" />
        </button>
      </div>
      <GroupFacts group={group} hasHeading={depth === 2} />
      <div id={restId} className={isOpen ? styles.open : styles.rest}>
        <div className={styles.text}>
          {purpose && <p><MarkedText text={purpose} ranges={marksIn(purpose)} /></p>}
          <GroupContact group={group} />
        </div>
        <GroupActions group={group} />
      </div>
    </li>
  );
}
