import * as React from 'react';
import { Skeleton } from '../../ui/Skeleton';
import styles from './Finder.module.scss';

/** The search box, the filters and the count, and cards below them: enough of them that what stands below the part is not pushed down in sight. */
export function FinderSkeleton(): React.ReactElement {
  return (
    <div className={styles.finder}>
      <div className={styles.skeleton}>
        <Skeleton blocks={1} blockHeight={32} layout="stack" />
        <div className={styles.skeletonFilters}><Skeleton blocks={1} blockHeight={64} layout="stack" /></div>
        <Skeleton blocks={1} blockHeight={32} layout="stack" />
        <Skeleton blocks={9} blockHeight={216} layout="grid" />
      </div>
    </div>
  );
}
