import * as React from 'react';
import { type Sort, SORTS } from '../../../domain/finding/Choice';
import { useFinder } from '../FinderContext';
import styles from './Toolbar.module.scss';

interface SortSelectProps {
  readonly sort: Sort;
  onChange(sort: Sort): void;
}

export function SortSelect({ sort, onChange }: SortSelectProps): React.ReactElement {
  const { tools } = useFinder().strings;
  return (
    <label className={styles.field}>
      <span className={styles.label}>{tools.sort}</span>
      <select className={styles.select} value={sort} onChange={({ target }) => onChange(SORTS.find(option => option === target.value) ?? 'relevance')}>
        {SORTS.map(option => <option key={option} value={option}>{tools.sorts[option]}</option>)}
      </select>
    </label>
  );
}
