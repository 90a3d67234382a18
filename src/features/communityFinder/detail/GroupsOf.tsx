import * as React from 'react';
import { AppError } from '../../../domain/AppError';
import type { Community } from '../../../domain/community/Community';
import type { WorkingGroup, WorkingGroupStatus } from '../../../domain/workingGroup/WorkingGroup';
import type { WorkingGroupRepository } from '../../../domain/workingGroup/WorkingGroupRepository';
import { Icon, type IconName } from '../../../ui/Icon';
import { TeamsLink } from '../../../ui/TeamsLink';
import { useLoad } from '../../../ui/useLoad';
import type { DetailStrings } from './DetailStrings';
import { LatePiece } from './LatePiece';
import { Section } from './Section';
import styles from './detail.module.scss';

const STATUS_ICON: Readonly<Record<WorkingGroupStatus, IconName>> = { Planned: 'circle', Active: 'check', Finished: 'lock' };

interface GroupsOfProps {
  readonly community: Community;
  readonly workingGroups: Pick<WorkingGroupRepository, 'findAll'>;
  readonly strings: DetailStrings['workingGroups'];
}

/** The working groups that belong to a community. */
export function GroupsOf({ community, workingGroups, strings }: GroupsOfProps): React.ReactElement {
  const loaded = useLoad(React.useCallback(() => groupsByCommunity(workingGroups), [workingGroups]));
  return (
    <Section title={strings.title}>
      <LatePiece loaded={loaded} missing={strings.missing}>
        {groups => <Groups groups={groups.filter(({ communityId }) => communityId === community.id)} strings={strings} />}
      </LatePiece>
    </Section>
  );
}

function Groups({ groups, strings }: { readonly groups: readonly WorkingGroup[]; readonly strings: GroupsOfProps['strings'] }): React.ReactElement {
  if (groups.length === 0) return <p>{strings.none}</p>;
  return (
    <ul className={styles.entries}>
      {groups.map(({ id, name, nickname, status, purpose, teamsLink }) => (
        <li key={id}>
          <p className={styles.name}>
            <strong>{name}</strong> {nickname && <span className={styles.hint}>({nickname})</span>}
            <span className={styles.pill}><Icon name={STATUS_ICON[status]} /> {strings.status[status]}</span>
          </p>
          {purpose && <p className={styles.text}>{purpose}</p>}
          {teamsLink && <p><TeamsLink className={styles.link} url={teamsLink} text={strings.openInTeams} target={name} /></p>}
        </li>
      ))}
    </ul>
  );
}

/** A site that keeps no list of working groups has none. */
async function groupsByCommunity(workingGroups: GroupsOfProps['workingGroups']): Promise<readonly WorkingGroup[]> {
  try {
    return (await workingGroups.findAll()).items;
  } catch (error) {
    if (error instanceof AppError && error.kind === 'notFound') return [];
    throw error;
  }
}
