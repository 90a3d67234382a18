import * as React from 'react';
import styles from './EmptyState.module.scss';

/** Says that there is nothing and what can be done about it. */
export function EmptyState({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <div className={styles.empty}>{children}</div>;
}
