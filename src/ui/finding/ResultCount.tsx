import * as React from 'react';
import { Hidden } from '../Hidden';
import styles from './ResultCount.module.scss';
import { useAnnouncement } from './useSettled';

interface ResultCountProps {
  readonly sentence: string;
  /** How much of it is on the page, where that is not all. */
  readonly shown?: string;
}

/** How much was found. Eyes see it at once, ears when typing has come to rest. */
export function ResultCount({ sentence, shown }: ResultCountProps): React.ReactElement {
  const announcement = useAnnouncement(shown ? `${sentence}. ${shown}` : sentence);
  return (
    <>
      <p className={styles.count}>{sentence}</p>
      <Hidden><span role="status">{announcement}</span></Hidden>
    </>
  );
}
