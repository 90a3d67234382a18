import * as React from 'react';
import { fill, number } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import styles from './Disclosure.module.scss';
import type { RequestsStrings } from './RequestsStrings';

interface RequestsDisclosureProps {
  readonly strings: RequestsStrings;
  /** Counts the messages that were sent from this page. */
  readonly version: number;
  /** What is in it, when it is wanted. @param onCount how many requests there are, once that is known */
  children(onCount: (count: number) => void): React.ReactElement;
}

/** What the visitor has sent, closed at first. Its content is asked for when it is opened, or when there is something new to count. */
export function RequestsDisclosure({ strings, version, children }: RequestsDisclosureProps): React.ReactElement {
  const { locale } = usePart();
  const [hasOpened, setOpened] = React.useState(false);
  const [count, setCount] = React.useState<number>();
  return (
    <details className={styles.disclosure} onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary className={styles.summary}>{count ? fill(strings.mineCounted, { count: number(locale, count) }) : strings.mine}</summary>
      {(hasOpened || version > 0) && <div className={styles.content}>{children(setCount)}</div>}
    </details>
  );
}
