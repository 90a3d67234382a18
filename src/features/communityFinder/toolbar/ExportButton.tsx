import * as React from 'react';
import { csvTable } from '../../../domain/finding/csv';
import type { Found } from '../../../domain/finding/Findings';
import { useFinder } from '../FinderContext';
import styles from './Tools.module.scss';

/** Saves what is shown as a table. What writes it is loaded when it is asked for, which can fail. */
export function ExportButton({ found }: { readonly found: readonly Found[] }): React.ReactElement {
  const { strings: { tools }, saveTable } = useFinder();
  const [hasFailed, setFailed] = React.useState(false);
  const save = (): void => {
    setFailed(false);
    saveTable(`${tools.csvFile}.csv`, csvTable(found, tools.csvColumns)).catch(() => setFailed(true));
  };
  return (
    <span className={styles.export}>
      <button type="button" className={styles.button} onClick={save}>{tools.csv}</button>
      <span role="status">{hasFailed && tools.csvFailed}</span>
    </span>
  );
}
