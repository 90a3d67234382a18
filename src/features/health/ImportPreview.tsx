import * as React from 'react';
import { countWrites } from '../../domain/importing/applyImport';
import type { ImportProblem } from '../../domain/importing/ImportEntry';
import { fill, plural } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import { AddedTree } from './AddedTree';
import { ChangedRows } from './ChangedRows';
import { Doubts } from './Doubts';
import styles from './Import.module.scss';
import type { ImportStrings } from './ImportStrings';
import type { Comparison } from './useImport';

interface ImportPreviewProps {
  readonly comparison: Comparison;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
  readonly strings: ImportStrings;
  onDecide(line: number, choice: number | 'new' | undefined): void;
  onWrite(): void;
}

/** What a table would change, what has to be decided, and what could not be read. */
export function ImportPreview({ comparison: { plan, doubts, decisions, reading }, headingRef, strings, onDecide, onWrite }: ImportPreviewProps): React.ReactElement {
  const { locale } = usePart();
  const writes = countWrites(plan);
  return (
    <div className={styles.stack}>
      <h4 ref={headingRef} tabIndex={-1} className={styles.heading}>{strings.preview}</h4>
      <Group title={strings.headings.problems} isShown={reading.problems.length > 0}><Problems problems={reading.problems} strings={strings} /></Group>
      <Group title={strings.headings.unclear} isShown={doubts.length > 0}><Doubts doubts={doubts} decisions={decisions} strings={strings} onDecide={onDecide} /></Group>
      <Group title={strings.headings.added} isShown={plan.added.length > 0}><AddedTree added={plan.added} strings={strings} /></Group>
      <Group title={strings.headings.changed} isShown={plan.changed.length > 0}><ChangedRows changed={plan.changed} strings={strings} /></Group>
      {writes === 0
        ? <p>{strings.nothingToWrite}</p>
        : <button type="button" className={styles.primary} onClick={onWrite}>{plural(locale, strings.write, writes)}</button>}
    </div>
  );
}

function Group({ title, isShown, children }: { readonly title: string; readonly isShown: boolean; readonly children: React.ReactElement }): React.ReactElement | null {
  return isShown ? <section className={styles.group}><h5 className={styles.subheading}>{title}</h5>{children}</section> : null;
}

function Problems({ problems, strings }: { readonly problems: readonly ImportProblem[]; readonly strings: ImportStrings }): React.ReactElement {
  const { locale } = usePart();
  return (
    <ul className={styles.list}>
      {problems.map(({ line, kind, values }, index) => (
        <li key={index}>{fill(strings.line, { line: new Intl.NumberFormat(locale).format(line), problem: fill(strings.problems[kind], values) })}</li>
      ))}
    </ul>
  );
}
