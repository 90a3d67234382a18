import * as React from 'react';
import type { RowError } from '../domain/RowError';
import { fill, plural } from './format';
import { Icon } from './Icon';
import { usePart } from './PartContext';
import styles from './RejectedRows.module.scss';

/** For page editors: which rows are not shown, and what is wrong with each column. Visitors see nothing of it. */
export function RejectedRows({ rows }: { readonly rows: readonly RowError[] }): React.ReactElement | null {
  const { strings, locale, isEditing } = usePart();
  if (!isEditing || rows.length === 0) return null;
  return (
    <details className={styles.bar}>
      <summary className={styles.summary}>
        <Icon name="warning" /> {plural(locale, strings.rowsNeedAttention, rows.length)}
      </summary>
      <p className={styles.hint}>{strings.rowsHidden}</p>
      <ul className={styles.rows}>
        {rows.map(row => (
          <li key={row.rowId}>
            <strong>{fill(strings.row, { id: row.rowId, title: row.rowTitle || strings.untitled })}</strong>{' '}
            {row.problems.map(problem => fill(strings.problems[problem.reason], { column: problem.column, value: problem.value })).join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
