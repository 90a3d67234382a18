import * as React from 'react';
import type { Difference } from '../../domain/setup/ListSetup';
import { fill } from '../../ui/format';
import styles from './SetupPanel.module.scss';
import type { SetupStrings } from './SetupStrings';

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly strings: SetupStrings;
}

/** In what a list differs from its definition, in sentences. */
export function DifferenceList({ differences, strings: { differences: strings } }: DifferenceListProps): React.ReactElement {
  return (
    <ul className={styles.differences}>
      {differences.map(({ kind, subject, expected, found, isNeeded, right }) => (
        <li key={[kind, subject, found].join('\n')}>
          {fill(strings.kinds[kind], { subject, expected, found })}
          {isNeeded && <> <em>{strings.needed}</em></>}
          {!right && <> <em>{strings.byHand}</em></>}
        </li>
      ))}
    </ul>
  );
}
