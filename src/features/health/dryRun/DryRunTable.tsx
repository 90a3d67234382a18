import * as React from 'react';
import type { DryRunLine } from '../../../domain/enquiry/DryRunLine';
import { plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import styles from './DryRun.module.scss';
import { DryRunRow } from './DryRunRow';
import type { DryRunColumn, DryRunStrings } from './DryRunStrings';

/** Up to this many lines are seen at a glance. */
const GLANCE = 12;

interface DryRunTableProps {
  readonly lines: readonly DryRunLine[];
  /** Those that tell lines apart. */
  readonly columns: readonly DryRunColumn[];
  readonly strings: DryRunStrings;
}

/** One row for all requests that end the same way; many when they are asked for. In a narrow part each becomes a block. */
export function DryRunTable({ lines, columns, strings }: DryRunTableProps): React.ReactElement {
  const { locale } = usePart();
  const [isWhole, setWhole] = React.useState(false);
  const shown = isWhole ? lines : lines.slice(0, GLANCE);
  return (
    <>
      <div className={styles.container}>
        <table className={styles.table} aria-label={strings.title}>
          <thead>
            <tr>{[...columns, 'goesTo' as const, 'why' as const].map(name => <th key={name} scope="col">{strings.columns[name]}</th>)}</tr>
          </thead>
          <tbody>{shown.map((line, index) => <DryRunRow key={index} line={line} columns={columns} strings={strings} />)}</tbody>
        </table>
      </div>
      {lines.length > GLANCE && (
        <button type="button" className={styles.button} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? strings.showFewer : plural(locale, strings.showAll, lines.length)}
        </button>
      )}
    </>
  );
}
