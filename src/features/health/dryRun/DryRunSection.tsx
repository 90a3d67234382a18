import * as React from 'react';
import type { DryRun } from '../../../domain/enquiry/DryRunLine';
import { enumerate, fill, number, plural } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import styles from './DryRun.module.scss';
import type { DryRunStrings } from './DryRunStrings';
import { DryRunTable } from './DryRunTable';
import { columnsOf, DRY_RUN_COLUMNS, dryRunTable, hasProblem } from './dryRunWords';

/** Up to this many lines are seen at a glance. */
const GLANCE = 12;

interface DryRunSectionProps {
  readonly dryRun: DryRun;
  readonly strings: DryRunStrings;
  /** Gives rows to the owner as a file. What writes it is loaded when it is asked for, which can fail. */
  saveTable(fileName: string, rows: readonly (readonly string[])[]): Promise<void>;
}

/** Where every request would go by the routing table as it is now, with gaps and overlaps marked. */
export function DryRunSection({ dryRun: { lines, isCut }, strings, saveTable }: DryRunSectionProps): React.ReactElement {
  const { instanceId, locale } = usePart();
  const [isNarrowed, setNarrowed] = React.useState(false);
  const [isWhole, setWhole] = React.useState(false);
  const [hasFailed, setFailed] = React.useState(false);
  const problems = lines.filter(hasProblem);
  const chosen = isNarrowed && problems.length > 0 ? problems : lines;
  const columns = columnsOf(lines);
  const save = (): void => {
    setFailed(false);
    saveTable(`${strings.fileName}.csv`, dryRunTable(chosen, strings, locale)).catch(() => setFailed(true));
  };
  const headingId = `${instanceId}-dry-run`;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h5 id={headingId} className={styles.heading}>{strings.title}</h5>
      <p className={styles.note}>{strings.intro}</p>
      <p role="status" className={styles.summary}>
        {problems.length > 0 ? <><Icon name="warning" /> {plural(locale, strings.problems, problems.length)}</> : strings.noProblems}
      </p>
      {isCut && <p><Icon name="warning" /> {plural(locale, strings.cut, lines.length)}</p>}
      {problems.length > 0 && problems.length < lines.length && (
        <div className={styles.filter} role="group" aria-label={strings.filter}>
          <Option isOn={!isNarrowed} word={strings.all} count={lines.length} strings={strings} onChoose={() => setNarrowed(false)} />
          <Option isOn={isNarrowed} word={strings.onlyProblems} count={problems.length} strings={strings} onChoose={() => setNarrowed(true)} />
        </div>
      )}
      <DryRunTable lines={isWhole ? chosen : chosen.slice(0, GLANCE)} shown={columns} strings={strings} />
      {chosen.length > GLANCE && (
        <button type="button" className={styles.button} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? strings.showFewer : plural(locale, strings.showAll, chosen.length)}
        </button>
      )}
      {columns.length < DRY_RUN_COLUMNS.length && (
        <p className={styles.note}>
          {fill(strings.noDifference, { columns: enumerate(locale, DRY_RUN_COLUMNS.filter(column => !columns.includes(column)).map(column => strings.columns[column])) })}
        </p>
      )}
      <button type="button" className={styles.button} onClick={save}>{strings.save}</button>
      <p role="status">{hasFailed && strings.saveFailed}</p>
    </section>
  );
}

interface OptionProps {
  readonly isOn: boolean;
  readonly word: string;
  readonly count: number;
  readonly strings: DryRunStrings;
  onChoose(): void;
}

function Option({ isOn, word, count, strings, onChoose }: OptionProps): React.ReactElement {
  const { locale } = usePart();
  return <button type="button" className={styles.button} aria-pressed={isOn} onClick={onChoose}>{fill(strings.filterOption, { word, count: number(locale, count) })}</button>;
}
