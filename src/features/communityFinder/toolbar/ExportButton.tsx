import * as React from 'react';
import type { Found } from '../../../domain/finding/Findings';
import { useFinder } from '../FinderContext';
import styles from './Tools.module.scss';

/** Saves what is shown as a table. What writes it is loaded when it is asked for, which can fail. */
export function ExportButton({ found }: { readonly found: readonly Found[] }): React.ReactElement {
  const { strings: { tools }, saveFound } = useFinder();
  const [hasFailed, setFailed] = React.useState(false);
  const save = (): void => {
    setFailed(false);
    saveFound(found).catch(() => setFailed(true));
  };
  return (
    <span className={styles.export}>
      <button type="button" className={styles.button} onClick={save}>{tools.csv}</button>
      <span role="status">{hasFailed && tools.csvFailed}</span>
    </span>
  );
}
