import * as React from 'react';
import type { Decisions, Unclear } from '../../domain/importing/ImportPlan';
import { fill } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import styles from './Import.module.scss';
import type { ImportStrings } from './ImportStrings';

interface DoubtsProps {
  readonly doubts: readonly Unclear[];
  readonly decisions: Decisions;
  readonly strings: ImportStrings;
  onDecide(line: number, choice: number | 'new' | undefined): void;
}

const LEAVE_OUT = '';

/** Rows of a table that may be one of the list or a new one: the owner says which. Until then they are left out. */
export function Doubts({ doubts, decisions, strings, onDecide }: DoubtsProps): React.ReactElement {
  const { instanceId } = usePart();
  const decide = (line: number, value: string): void => onDecide(line, value === LEAVE_OUT ? undefined : value === 'new' ? 'new' : Number(value));
  return (
    <ul className={styles.list}>
      {doubts.map(({ entry: { line, name, parent = '' }, doubt, candidates }) => {
        const id = `${instanceId}-doubt-${line}`;
        return (
          <li key={line} className={styles.field}>
            <label htmlFor={id} className={styles.label}>{fill(strings.decision, { name, line })}</label>
            <select
              id={id} className={styles.choice} value={String(decisions.get(line) ?? LEAVE_OUT)} aria-describedby={`${id}-why`}
              onChange={event => decide(line, event.target.value)}
            >
              <option value={LEAVE_OUT}>{strings.leaveOut}</option>
              {candidates.map(({ row }) => <option key={row.id} value={row.id}>{fill(strings.sameRow, { name: row.name, id: row.id })}</option>)}
              {candidates.length > 0 && <option value="new">{strings.newRow}</option>}
            </select>
            <p id={`${id}-why`} className={styles.note}>{fill(strings.doubts[doubt], { parent })}</p>
          </li>
        );
      })}
    </ul>
  );
}
