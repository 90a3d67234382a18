import * as React from 'react';
import { Icon } from '../../../ui/Icon';
import type { RequestWords } from '../RequestWords';
import styles from './Queue.module.scss';

/** Beside how old a request is, when somebody has waited for too long. */
export function Overdue({ words }: { readonly words: RequestWords }): React.ReactElement {
  return <span className={styles.overdue}><Icon name="warning" /> {words.overdue}</span>;
}
