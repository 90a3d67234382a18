import * as React from 'react';
import type { GroupChoice, GroupView } from '../../../domain/workingGroup/GroupChoice';
import { groupsBySubject } from '../../../domain/workingGroup/groupsBySubject';
import type { WorkingGroup } from '../../../domain/workingGroup/WorkingGroup';
import { wordFor } from '../../../domain/finding/listWords';
import { Heading } from '../../../ui/Heading';
import { useGroupsShared } from '../GroupsContext';
import { GroupEntry } from './GroupEntry';
import styles from './GroupList.module.scss';

interface GroupListProps {
  readonly groups: readonly WorkingGroup[];
  readonly choice: Pick<GroupChoice, 'view' | 'isBySubject'>;
}

/** The groups one below the other, or under their subjects. */
export function GroupList({ groups, choice: { view, isBySubject } }: GroupListProps): React.ReactElement {
  const { strings, words } = useGroupsShared();
  if (!isBySubject) return <Entries groups={groups} view={view} depth={1} />;
  return (
    <>
      {groupsBySubject(groups).map(({ subject, groups: ofSubject }) => (
        <div key={subject} className={styles.section}>
          <Heading depth={1} className={styles.subject}>{subject ? wordFor(words, subject) : strings.otherSubjects}</Heading>
          <Entries groups={ofSubject} view={view} depth={2} />
        </div>
      ))}
    </>
  );
}

function Entries({ groups, view, depth }: { readonly groups: readonly WorkingGroup[]; readonly view: GroupView; readonly depth: 1 | 2 }): React.ReactElement {
  return <ul className={styles[view]}>{groups.map(group => <GroupEntry key={group.id} group={group} depth={depth} />)}</ul>;
}
