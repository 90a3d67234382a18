import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import { usePart } from '../../../ui/PartContext';
import { useFinder } from '../FinderContext';
import styles from './Tools.module.scss';

/** Saves what is shown as a table. What writes it is loaded when it is asked for. */
export function ExportButton({ communities }: { readonly communities: readonly Community[] }): React.ReactElement {
  const { strings } = useFinder();
  const { locale } = usePart();
  const [hasFailed, setFailed] = React.useState(false);
  const save = (): void => {
    setFailed(false);
    import(/* webpackChunkName: 'finder-csv' */ './saveCsv')
      .then(({ saveCsv }) => saveCsv(communities, strings, locale))
      .catch(() => setFailed(true));
  };
  return (
    <span className={styles.export}>
      <button type="button" className={styles.button} onClick={save}>{strings.tools.csv}</button>
      <span role="status">{hasFailed && strings.tools.csvFailed}</span>
    </span>
  );
}
