import * as React from 'react';
import styles from './Skeleton.module.scss';

interface SkeletonProps {
  /** Number of blocks. */
  readonly blocks: number;
  /** Pixels each block is high: what a usual entry takes. */
  readonly blockHeight: number;
  /** `grid` puts blocks side by side where they fit, as cards do. */
  readonly layout: 'grid' | 'stack';
}

/** Grey shapes where content will be. */
export function Skeleton({ blocks, blockHeight, layout }: SkeletonProps): React.ReactElement {
  return (
    <div className={layout === 'grid' ? styles.grid : styles.stack} aria-hidden="true">
      {Array.from({ length: blocks }, (_, index) => <div key={index} className={styles.block} style={{ minHeight: blockHeight }} />)}
    </div>
  );
}
