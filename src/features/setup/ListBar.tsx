import * as React from 'react';
import type { DifferenceKind, ListSetup } from '../../domain/setup/ListSetup';
import { plural } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { usePart } from '../../ui/PartContext';
import { useLoad } from '../../ui/useLoad';
import { CheckedLists } from './ListCheck';
import styles from './SetupPanel.module.scss';
import type { SetupStrings } from './SetupStrings';

/** Owners can do without these for good; they are offered, and nobody is told again and again. */
const COMFORT: readonly DifferenceKind[] = ['look', 'form', 'view', 'title'];

interface ListBarProps {
  readonly setup: ListSetup;
  readonly strings: SetupStrings;
  /** Something was mended. */
  onMended(): void;
}

/** For page editors, above a part that works: what its lists lack. Nothing when they lack nothing that matters. */
export function ListBar({ setup, strings, onMended }: ListBarProps): React.ReactElement | null {
  const { locale, strings: states } = usePart();
  const { state, retry } = useLoad(React.useCallback(() => setup.check(), [setup]));
  if (state.status === 'failed' || state.status === 'retrying') {
    return (
      <p className={styles.bar}>
        <Icon name="warning" /> {strings.notChecked} <button type="button" className={styles.button} onClick={retry}>{states.retry}</button>
      </p>
    );
  }
  if (state.status === 'loading') return null;
  const differences = state.value.lists.flatMap(list => list.differences).filter(({ kind }) => !COMFORT.includes(kind));
  if (differences.length === 0) return null;
  return (
    <details className={styles.bar}>
      <summary className={styles.summary}><Icon name="warning" /> {plural(locale, strings.listsLack, differences.length)}</summary>
      <div className={styles.inBar}><CheckedLists setup={setup} checked={state.value} strings={strings} onMended={onMended} /></div>
    </details>
  );
}
