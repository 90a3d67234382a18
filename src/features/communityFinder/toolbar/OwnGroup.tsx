import * as React from 'react';
import type { Own } from '../../../domain/finding/Choice';
import { Chip } from '../../../ui/finding/Chip';
import styles from '../../../ui/finding/Filters.module.scss';
import { useFinder } from '../FinderContext';

interface OwnGroupProps {
  readonly offered: readonly Own[];
  readonly chosen?: Own;
  onChoose(own: Own | undefined): void;
}

/** Only what is the visitor's own; nothing at all until there is something. */
export function OwnGroup({ offered, chosen, onChoose }: OwnGroupProps): React.ReactElement | null {
  const { filters } = useFinder().strings;
  if (offered.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{filters.ownLegend}</legend>
      {offered.map(own => (
        <Chip key={own} text={filters.own[own]} isChosen={own === chosen} onToggle={() => onChoose(own === chosen ? undefined : own)} />
      ))}
    </fieldset>
  );
}
