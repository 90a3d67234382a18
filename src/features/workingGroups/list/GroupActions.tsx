import * as React from 'react';
import { takesPeople, type WorkingGroup } from '../../../domain/workingGroup/WorkingGroup';
import { Hidden } from '../../../ui/Hidden';
import { TeamsLink } from '../../../ui/TeamsLink';
import { useGroupsShared } from '../GroupsContext';
import styles from './GroupList.module.scss';

/** What can be done with a group: ask to take part, unless it is finished, and go where it meets. */
export function GroupActions({ group }: { readonly group: WorkingGroup }): React.ReactElement | null {
  const { strings: { group: strings }, onAsk } = useGroupsShared();
  const { name, teamsLink, siteLink } = group;
  const mayAsk = onAsk && takesPeople(group);
  if (!mayAsk && !teamsLink && !siteLink) return null;
  return (
    <div className={styles.actions}>
      {mayAsk && <button type="button" className={styles.ask} onClick={() => onAsk(group)}>{strings.ask}<Hidden>: {name}</Hidden></button>}
      {teamsLink && <TeamsLink className={styles.link} url={teamsLink} text={strings.openInTeams} target={name} />}
      {siteLink && <TeamsLink className={styles.link} url={siteLink} text={strings.openSite} target={name} />}
    </div>
  );
}
