import * as React from 'react';
import type { Choice, FinderOptions } from '../../../domain/finding/Choice';
import type { Findings } from '../../../domain/finding/Findings';
import { withToggled } from '../../../domain/finding/withToggled';
import { plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useFinder } from '../FinderContext';
import styles from './Results.module.scss';

interface ArchivedHintProps {
  readonly findings: Findings;
  readonly choice: Choice;
  readonly options: FinderOptions;
  onChange(changes: Partial<Choice>): void;
}

/** Archived communities answer too, but are shown on request only. */
export function ArchivedHint({ findings, choice, options, onChange }: ArchivedHintProps): React.ReactElement | null {
  const { strings: { hints } } = useFinder();
  const { locale } = usePart();
  if (findings.archivedCount === 0 || options.locked.includes('status')) return null;
  return (
    <p className={styles.hint}>
      {plural(locale, hints.archived, findings.archivedCount)}{' '}
      <button type="button" className={styles.inline} onClick={() => onChange({ facets: withToggled(choice.facets, 'status', 'Archived') })}>{hints.showArchived}</button>
    </p>
  );
}
