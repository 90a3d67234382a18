import * as React from 'react';
import { fill } from '../../ui/format';
import { Hidden } from '../../ui/Hidden';
import { Icon } from '../../ui/Icon';
import { usePart } from '../../ui/PartContext';
import styles from './SetupPanel.module.scss';
import type { SetupStrings } from './SetupStrings';
import type { Work } from './useSetup';

/** How far the set-up has come, and what stopped it. */
export function Progress({ work, strings }: { readonly work: Work; readonly strings: SetupStrings }): React.ReactElement {
  const { locale, strings: states } = usePart();
  const isShown = work.status === 'running' || work.status === 'interrupted';
  const number = new Intl.NumberFormat(locale);
  const list = isShown ? work.progress.list : '';
  return (
    <>
      {/* the list is announced, not every step */}
      <Hidden><span role="status">{list && fill(strings.working, { list })}</span></Hidden>
      {isShown && (
        <div className={styles.progress}>
          <p aria-hidden="true">{list && fill(strings.working, { list })}</p>
          <progress value={work.progress.done} max={work.progress.total} aria-label={fill(strings.working, { list })} />
          <p className={styles.note}>{fill(strings.progress, { done: number.format(work.progress.done), total: number.format(work.progress.total) })}</p>
        </div>
      )}
      {work.status === 'interrupted' && (
        <div role="alert">
          <p><Icon name="warning" /> {states.failures[work.error.kind]} {strings.interrupted}</p>
          <p className={styles.note}>{fill(states.cause, { cause: work.error.message })}</p>
        </div>
      )}
    </>
  );
}
