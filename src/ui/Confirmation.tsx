import * as React from 'react';
import styles from './Confirmation.module.scss';
import { Heading } from './Heading';
import { Icon } from './Icon';

interface ConfirmationProps {
  readonly heading: string;
  /** Of the heading, as `Heading` counts. */
  readonly depth: 1 | 2 | 3;
  readonly action: string;
  readonly children: React.ReactNode;
  onAction(): void;
}

/** Shown once the server has what was sent, and only then. Takes the focus, since the form that had it is gone. */
export function Confirmation({ heading, depth, action, children, onAction }: ConfirmationProps): React.ReactElement {
  const top = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => top.current?.focus(), []);
  return (
    <div className={styles.sent}>
      <Heading depth={depth} elementRef={top} tabIndex={-1} className={styles.heading}><Icon name="check" /> {heading}</Heading>
      {children}
      <button type="button" className={styles.another} onClick={onAction}>{action}</button>
    </div>
  );
}
