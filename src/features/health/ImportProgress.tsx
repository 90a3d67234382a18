import * as React from 'react';
import type { ImportOutcome } from '../../domain/importing/applyImport';
import { fill } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { usePart } from '../../ui/PartContext';
import styles from './Import.module.scss';
import type { ImportStrings } from './ImportStrings';
import type { ImportState } from './useImport';

interface ImportProgressProps {
  readonly state: Extract<ImportState, { readonly outcomes: readonly ImportOutcome[] }>;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
  readonly strings: ImportStrings;
  onGoOn(without: boolean): void;
}

/** How far writing has come, what became of each row, and what stopped it. */
export function ImportProgress({ state, headingRef, strings, onGoOn }: ImportProgressProps): React.ReactElement {
  const { locale } = usePart();
  const { outcomes, total } = state;
  const isWriting = state.status === 'writing';
  const number = new Intl.NumberFormat(locale);
  const progress = fill(strings.progress, { done: number.format(outcomes.length), total: number.format(total) });
  return (
    <div className={styles.stack}>
      <h4 ref={headingRef} tabIndex={-1} className={styles.heading}>{strings.result}</h4>
      {isWriting && <progress className={styles.progress} value={outcomes.length} max={Math.max(1, total)} aria-label={strings.writing} />}
      <p className={styles.note}>{progress}</p>
      {state.status === 'interrupted' && <Interrupted state={state} strings={strings} onGoOn={onGoOn} />}
      <ul className={styles.outcomes}>
        {outcomes.map(outcome => <li key={outcome.entry.line}><Outcome outcome={outcome} strings={strings} /></li>)}
      </ul>
    </div>
  );
}

type InterruptedProps = Pick<ImportProgressProps, 'strings' | 'onGoOn'> & { readonly state: Extract<ImportState, { readonly status: 'interrupted' }> };

function Interrupted({ state: { interruption: { entry, error } }, strings, onGoOn }: InterruptedProps): React.ReactElement {
  const { strings: states } = usePart();
  return (
    <div className={styles.interrupted}>
      <div role="alert">
        <p><Icon name="warning" /> {fill(strings.interrupted, { name: entry.name, line: entry.line })} {states.failures[error.kind]} {strings.interruptedHelp}</p>
        <p className={styles.note}>{fill(states.cause, { cause: error.message })}</p>
      </div>
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} onClick={() => onGoOn(false)}>{strings.goOn}</button>
        <button type="button" className={styles.button} onClick={() => onGoOn(true)}>{strings.goOnWithout}</button>
      </div>
    </div>
  );
}

function Outcome({ outcome, strings }: { readonly outcome: ImportOutcome; readonly strings: ImportStrings }): React.ReactElement {
  const { strings: states } = usePart();
  const { did, entry: { name, line } } = outcome;
  const isDone = did === 'added' || did === 'changed';
  return (
    <>
      <span className={styles.outcome}><Icon name={isDone ? 'check' : 'warning'} /> <span>{fill(strings.outcomes[did], { name, line })}</span></span>
      {did === 'refused' && <span className={styles.detail}>{fill(states.cause, { cause: outcome.error.message })}</span>}
    </>
  );
}
