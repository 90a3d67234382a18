import * as React from 'react';
import styles from './Hidden.module.scss';

/** Text that only assistive technology meets. */
export function Hidden({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <span className={styles.hidden}>{children}</span>;
}
