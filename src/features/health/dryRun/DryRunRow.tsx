import * as React from 'react';
import type { DryRunLine } from '../../../domain/enquiry/DryRunLine';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import styles from './DryRun.module.scss';
import type { DryRunColumn, DryRunStrings } from './DryRunStrings';
import { coveredInWords, hasProblem, isGap, isOverlap, reasonsInWords } from './dryRunWords';

interface DryRunRowProps {
  readonly line: DryRunLine;
  readonly columns: readonly DryRunColumn[];
  readonly strings: DryRunStrings;
}

/** What a line is about, where it goes, and why. */
export function DryRunRow({ line, columns, strings }: DryRunRowProps): React.ReactElement {
  const { locale } = usePart();
  return (
    <tr className={hasProblem(line) ? styles.problem : undefined}>
      {columns.map(name => (
        <td key={name} className={line[name].scope === 'any' ? styles.any : undefined}><Label>{strings.columns[name]}</Label><span>{coveredInWords(name, line, strings)}</span></td>
      ))}
      <td className={styles.goesTo}>
        <Label>{strings.columns.goesTo}</Label>
        <span>
          {line.route && <Address>{line.route.mailbox}</Address>}
          {isGap(line) && <Mark>{strings.gap}</Mark>}
          {isOverlap(line) && <Mark>{strings.overlap}</Mark>}
        </span>
      </td>
      <td className={styles.why}>{reasonsInWords(line, strings, locale).map(reason => <p key={reason}>{reason}</p>)}</td>
    </tr>
  );
}

/** The head of the column, where the columns have become lines. */
function Label({ children }: { readonly children: string }): React.ReactElement {
  return <span className={styles.label}>{children}</span>;
}

/** May break before its domain. */
function Address({ children }: { readonly children: string }): React.ReactElement {
  const at = children.indexOf('@');
  return <>{children.slice(0, at)}<wbr />{children.slice(at)}</>;
}

function Mark({ children }: { readonly children: string }): React.ReactElement {
  return <span className={styles.mark}><Icon name="warning" /> {children}</span>;
}
