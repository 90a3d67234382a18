import * as React from 'react';
import { Skeleton } from '../../ui/Skeleton';
import styles from './Finder.module.scss';

/** The search box, the filters and the count, and cards below them. */
export function FinderSkeleton(): React.ReactElement {
  return (
    <div className={styles.skeleton}>
      <Skeleton blocks={3} blockHeight={32} layout="stack" />
      <Skeleton blocks={6} blockHeight={180} layout="grid" />
    </div>
  );
}
