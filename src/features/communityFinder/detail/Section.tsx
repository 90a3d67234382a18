import * as React from 'react';
import { Heading } from '../../../ui/Heading';
import styles from './detail.module.scss';

/** A piece of the panel under its own heading. */
export function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }): React.ReactElement {
  return (
    <div className={styles.section}>
      <Heading depth={2} className={styles.heading}>{title}</Heading>
      {children}
    </div>
  );
}
