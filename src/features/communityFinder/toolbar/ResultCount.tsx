import * as React from 'react';
import type { Findings } from '../../../domain/finding/Findings';
import { number, plural } from '../../../ui/format';
import { Hidden } from '../../../ui/Hidden';
import { usePart } from '../../../ui/PartContext';
import { useFinder } from '../FinderContext';
import { useAnnouncement } from '../state/useSettled';
import styles from './Tools.module.scss';

interface ResultCountProps {
  readonly findings: Findings;
  /** Entries that are not on the page yet. */
  readonly isMore: boolean;
  readonly shown: number;
}

/** How much was found. Eyes see it at once, ears when typing has come to rest. */
export function ResultCount({ findings: { communities: { length: found }, total }, isMore, shown }: ResultCountProps): React.ReactElement {
  const { strings } = useFinder();
  const { locale } = usePart();
  const sentence = found === total
    ? plural(locale, strings.count, found)
    : plural(locale, strings.countOf, found, { total: number(locale, total) });
  const announcement = useAnnouncement(isMore ? `${sentence}. ${plural(locale, strings.shown, shown)}` : sentence);
  return (
    <>
      <p className={styles.count}>{sentence}</p>
      <Hidden><span role="status">{announcement}</span></Hidden>
    </>
  );
}
