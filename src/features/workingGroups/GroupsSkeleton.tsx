import * as React from 'react';
import type { GroupView } from '../../domain/workingGroup/GroupChoice';
import { Skeleton } from '../../ui/Skeleton';
import styles from './Groups.module.scss';

/** Pixels that a usual entry takes. */
const HEIGHT: Readonly<Record<GroupView, number>> = { list: 116, cards: 192, compact: 44 };

/** The filters and the count, and as many entries as there usually are. */
export function GroupsSkeleton({ view }: { readonly view: GroupView }): React.ReactElement {
  return (
    <div className={styles.skeleton}>
      <Skeleton blocks={2} blockHeight={32} layout="stack" />
      <div className={styles.entries}><Skeleton blocks={4} blockHeight={HEIGHT[view]} layout={view === 'cards' ? 'grid' : 'stack'} /></div>
    </div>
  );
}
