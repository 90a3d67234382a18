import * as React from 'react';
import type { Difference } from '../../domain/setup/ListSetup';
import { enumerate, fill } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import styles from './SetupPanel.module.scss';
import type { SetupStrings } from './SetupStrings';

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly strings: SetupStrings;
}

/** In what a list differs from its definition, in sentences. */
export function DifferenceList({ differences, strings: { differences: strings } }: DifferenceListProps): React.ReactElement {
  const { locale } = usePart();
  return (
    <ul className={styles.differences}>
      {merged(differences, locale).map(({ kind, subject, expected, found, isNeeded, right }) => (
        <li key={[kind, subject, found].join('\n')}>
          {fill(strings.kinds[kind], { subject, expected, found })}
          {isNeeded && <> <em>{strings.needed}</em></>}
          {!right && <> <em>{strings.byHand}</em></>}
        </li>
      ))}
    </ul>
  );
}

/** Formatting is missing in many places or in none: one line for all. */
function merged(differences: readonly Difference[], locale: string): readonly Difference[] {
  const looks = differences.filter(({ kind }) => kind === 'look');
  const others = differences.filter(({ kind }) => kind !== 'look');
  return looks.length === 0 ? others : [...others, { ...looks[0], subject: enumerate(locale, looks.map(({ subject }) => subject)) }];
}
