import * as React from 'react';
import type { DryRunLine } from '../../../domain/enquiry/DryRunLine';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import styles from './DryRun.module.scss';
import type { DryRunColumn, DryRunStrings } from './DryRunStrings';
import { coveredInWords, isGap, isOverlap, reasonsInWords } from './dryRunWords';

interface DryRunTableProps {
  readonly lines: readonly DryRunLine[];
  /** Those that tell lines apart. */
  readonly shown: readonly DryRunColumn[];
  readonly strings: DryRunStrings;
}

/** One row for all requests that end the same way. In a narrow part each becomes a block. */
export function DryRunTable({ lines, shown, strings }: DryRunTableProps): React.ReactElement {
  const { locale } = usePart();
  const { columns } = strings;
  return (
    <div className={styles.container}>
      <table className={styles.table} aria-label={strings.title}>
        <thead>
          <tr>{[...shown, 'goesTo' as const, 'why' as const].map(name => <th key={name} scope="col">{columns[name]}</th>)}</tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index} className={isGap(line) || isOverlap(line) ? styles.problem : undefined}>
              {shown.map(name => <td key={name}><Label>{columns[name]}</Label>{coveredInWords(name, line, strings)}</td>)}
              <td className={styles.goesTo}><Label>{columns.goesTo}</Label><Destination line={line} strings={strings} /></td>
              <td className={styles.why}>{reasonsInWords(line, strings, locale).map(reason => <p key={reason}>{reason}</p>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The head of the column, where the columns have become lines. */
function Label({ children }: { readonly children: string }): React.ReactElement {
  return <span className={styles.label}>{children}</span>;
}

function Destination({ line, strings }: { readonly line: DryRunLine; readonly strings: DryRunStrings }): React.ReactElement {
  return (
    <>
      {line.route?.mailbox}
      {isGap(line) && <span className={styles.mark}><Icon name="warning" /> {strings.gap}</span>}
      {isOverlap(line) && <span className={styles.mark}><Icon name="warning" /> {strings.overlap}</span>}
    </>
  );
}
