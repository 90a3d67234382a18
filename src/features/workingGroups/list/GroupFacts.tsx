import * as React from 'react';
import { periodOf, type WorkingGroup } from '../../../domain/workingGroup/WorkingGroup';
import { wordFor } from '../../../domain/finding/listWords';
import { fill, fillNodes, shortDay, shortPeriod } from '../../../ui/format';
import { Hidden } from '../../../ui/Hidden';
import { usePart } from '../../../ui/PartContext';
import { useGroupsShared } from '../GroupsContext';
import { CommunityName } from './CommunityName';
import styles from './GroupList.module.scss';
import type { GroupStrings } from '../WorkingGroupsStrings';

interface GroupFactsProps {
  readonly group: WorkingGroup;
  /** The subject stands above it. */
  readonly hasHeading: boolean;
}

/** Where a group belongs, and when it works. */
export function GroupFacts({ group, hasHeading }: GroupFactsProps): React.ReactElement | null {
  const { strings, words } = useGroupsShared();
  const { locale } = usePart();
  const { subject, community } = group;
  const period = periodText(group, strings.group, locale);
  const isSubjectShown = subject !== '' && !hasHeading;
  if (!isSubjectShown && !community && !period) return null;
  return (
    <ul className={styles.facts}>
      {isSubjectShown && <li><Hidden>{strings.facets.subject}: </Hidden>{wordFor(words, subject)}</li>}
      {community && <li>{fillNodes(strings.group.community, { community: <CommunityName key="community" id={group.communityId} name={community} /> })}</li>}
      {period && <li>{period}</li>}
    </ul>
  );
}

function periodText(group: WorkingGroup, { from, until }: GroupStrings, locale: string): string {
  const { startsOn, endsOn } = periodOf(group);
  if (startsOn && endsOn) return shortPeriod(locale, startsOn, endsOn);
  if (startsOn) return fill(from, { day: shortDay(locale, startsOn) });
  return endsOn ? fill(until, { day: shortDay(locale, endsOn) }) : '';
}
