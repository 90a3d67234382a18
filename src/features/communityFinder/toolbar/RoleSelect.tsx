import * as React from 'react';
import type { FacetCount } from '../../../domain/finding/Findings';
import { plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useFinder, wordFor } from '../FinderContext';
import styles from './Toolbar.module.scss';

interface RoleSelectProps {
  readonly roles: readonly FacetCount[];
  onChange(roles: readonly string[]): void;
}

const SEVERAL = '*';

/** "I am a …". Several roles are picked among the filters; here they show as one entry. */
export function RoleSelect({ roles, onChange }: RoleSelectProps): React.ReactElement {
  const { strings } = useFinder();
  const { locale } = usePart();
  const chosen = roles.filter(({ isChosen }) => isChosen).map(({ value }) => value);
  return (
    <label className={styles.field}>
      <span className={styles.label}>{strings.role.label}</span>
      <select
        className={styles.select}
        value={chosen.length > 1 ? SEVERAL : chosen[0] ?? ''}
        onChange={({ target }) => onChange(target.value ? [target.value] : [])}
      >
        <option value="">{strings.role.any}</option>
        {chosen.length > 1 && <option value={SEVERAL} disabled>{plural(locale, strings.role.several, chosen.length)}</option>}
        {roles.map(({ value }) => <option key={value} value={value}>{wordFor(strings, value)}</option>)}
      </select>
    </label>
  );
}
