import * as React from 'react';
import type { Choice, FinderOptions } from '../../../domain/finding/Choice';
import type { Findings } from '../../../domain/finding/Findings';
import { fillNodes, plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useFinder } from '../FinderContext';
import { withToggled } from '../state/facetChanges';
import { replaceWord } from './replaceWord';
import styles from './Results.module.scss';

interface HintProps {
  readonly findings: Findings;
  readonly choice: Choice;
  onChange(changes: Partial<Choice>): void;
}

export function DidYouMean({ findings: { didYouMean }, choice, onChange }: HintProps): React.ReactElement | null {
  const { strings: { hints } } = useFinder();
  if (!didYouMean) return null;
  const { typed, known } = didYouMean;
  const change = (): void => onChange({ text: replaceWord(choice.text, typed, known) });
  return (
    <p className={styles.hint}>
      {fillNodes(hints.didYouMean, {
        typed,
        known: <button key="known" type="button" className={styles.inline} onClick={change}>{known}</button>
      })}
    </p>
  );
}

/** Archived communities answer too, but are shown on request only. */
export function ArchivedHint({ findings, choice, options, onChange }: HintProps & { readonly options: FinderOptions }): React.ReactElement | null {
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
