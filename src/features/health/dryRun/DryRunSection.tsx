import * as React from 'react';
import type { DryRun } from '../../../domain/enquiry/DryRunLine';
import { enumerate, fill, plural } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import styles from './DryRun.module.scss';
import { DryRunFilter } from './DryRunFilter';
import type { DryRunStrings } from './DryRunStrings';
import { DryRunTable } from './DryRunTable';
import { columnsOf, DRY_RUN_COLUMNS, dryRunTable, hasProblem } from './dryRunWords';
import { SaveButton } from './SaveButton';

interface DryRunSectionProps {
  readonly dryRun: DryRun;
  readonly strings: DryRunStrings;
  /** Gives rows to the owner as a file. */
  saveTable(fileName: string, rows: readonly (readonly string[])[]): Promise<void>;
}

/** Where every request would go by the routing table as it is now, with gaps and overlaps marked. */
export function DryRunSection({ dryRun: { lines, isCut }, strings, saveTable }: DryRunSectionProps): React.ReactElement {
  const { instanceId, locale } = usePart();
  const [isNarrowed, setNarrowed] = React.useState(false);
  const problems = lines.filter(hasProblem);
  const shown = isNarrowed && problems.length > 0 ? problems : lines;
  const columns = columnsOf(lines);
  const same = DRY_RUN_COLUMNS.filter(column => !columns.includes(column)).map(column => strings.columns[column]);
  const headingId = `${instanceId}-dry-run`;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h5 id={headingId} className={styles.heading}>{strings.title}</h5>
      <p className={styles.note}>{strings.intro}</p>
      <p role="status" className={styles.word}>
        {problems.length > 0 ? <><Icon name="warning" /> {plural(locale, strings.problems, problems.length)}</> : strings.noProblems}
      </p>
      {isCut && <p className={styles.word}><Icon name="warning" /> {plural(locale, strings.cut, lines.length)}</p>}
      <DryRunFilter lineCount={lines.length} problemCount={problems.length} isNarrowed={isNarrowed} strings={strings} onChoose={setNarrowed} />
      <DryRunTable lines={shown} columns={columns} strings={strings} />
      {same.length > 0 && <p className={styles.note}>{fill(strings.noDifference, { columns: enumerate(locale, same) })}</p>}
      <SaveButton strings={strings} save={() => saveTable(`${strings.fileName}.csv`, dryRunTable(shown, strings, locale))} />
    </section>
  );
}
