import * as React from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { Heading } from './Heading';
import styles from './Part.module.scss';
import { PartProvider, type PartSurroundings } from './PartContext';

interface PartProps extends PartSurroundings {
  readonly title: string;
  /** Beside the heading. */
  readonly actions?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** DOM id of the title of a part. @param instanceId as in `PartSurroundings` */
export const titleIdOf = (instanceId: string): string => `${instanceId}-title`;

/** The frame of a part: a named region with its heading, and a net for errors of its own. */
export function Part({ title, actions, children, ...surroundings }: PartProps): React.ReactElement {
  const headingId = titleIdOf(surroundings.instanceId);
  return (
    <PartProvider value={surroundings}>
      <section className={styles.part} lang={surroundings.locale} aria-labelledby={headingId}>
        <div className={styles.head}>
          <Heading depth={0} id={headingId} className={styles.title}>{title}</Heading>
          {actions}
        </div>
        <ErrorBoundary>{children}</ErrorBoundary>
      </section>
    </PartProvider>
  );
}
