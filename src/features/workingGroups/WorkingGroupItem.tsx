import * as React from 'react';
import type { WorkingGroup, WorkingGroupStatus } from '../../domain/workingGroup/WorkingGroup';
import { fill, fillNodes } from '../../ui/format';
import { Icon, type IconName } from '../../ui/Icon';
import { MailLink } from '../../ui/MailLink';
import { TeamsLink } from '../../ui/TeamsLink';
import styles from './WorkingGroupItem.module.scss';
import type { WorkingGroupsStrings } from './WorkingGroupsStrings';

const STATUS_ICON: Readonly<Record<WorkingGroupStatus, IconName>> = { Planned: 'circle', Active: 'check', Finished: 'lock' };

interface WorkingGroupItemProps {
  readonly group: WorkingGroup;
  readonly strings: WorkingGroupsStrings;
}

/** One group as a quiet row. */
export function WorkingGroupItem({ group, strings }: WorkingGroupItemProps): React.ReactElement {
  return (
    <li className={styles.group}>
      <h3 className={styles.name}>
        {group.name}
        {group.nickname && <span className={styles.nickname}>({group.nickname})</span>}
        <span className={styles.status}>
          <Icon name={STATUS_ICON[group.status]} /> {strings.status[group.status]}
        </span>
      </h3>
      {group.purpose && <p>{group.purpose}</p>}
      <ul className={styles.facts}>
        {group.subject && <li>{fill(strings.subject, { subject: group.subject })}</li>}
        {group.community && <li>{fill(strings.community, { community: group.community })}</li>}
        {group.mailbox && <li>{fillNodes(strings.contact, { mailbox: <MailLink key="mailbox" mailbox={group.mailbox} subject={group.name} /> })}</li>}
        {group.teamsLink && <li><TeamsLink url={group.teamsLink} text={strings.openInTeams} target={group.name} /></li>}
      </ul>
    </li>
  );
}
