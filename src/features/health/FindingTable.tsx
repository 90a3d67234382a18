import * as React from 'react';
import { type Finding, WHOLE_LIST } from '../../domain/health/Finding';
import { Hidden } from '../../ui/Hidden';
import { Icon } from '../../ui/Icon';
import { usePart } from '../../ui/PartContext';
import type { FindingDescription } from './describeFinding';
import styles from './Health.module.scss';
import type { HealthStrings } from './HealthStrings';
import { SeverityIcon } from './SeverityIcon';

interface FindingTableProps {
  readonly findings: readonly Finding[];
  readonly strings: HealthStrings;
  readonly listName: string;
  describe(finding: Finding): FindingDescription;
  /** Where the row is edited. */
  formUrl(id: number): string;
}

/** One row for each finding, with the way to where it is mended. In a narrow part each becomes a block. */
export function FindingTable({ findings, strings, listName, describe, formUrl }: FindingTableProps): React.ReactElement {
  const { strings: states } = usePart();
  const { title, columns } = strings;
  const linkTo = ({ row: { id } }: Finding, text: string): React.ReactNode => id === WHOLE_LIST.id ? text : (
    <a href={formUrl(id)} target="_blank" rel="noreferrer">{text} <Icon name="open" /><Hidden> {states.opensInNewTab}</Hidden></a>
  );
  return (
    <div className={styles.container}>
      <table className={styles.table} aria-label={`${title} – ${listName}`}>
        <thead>
          <tr>{[columns.severity, columns.row, columns.what, columns.why].map(name => <th key={name} scope="col">{name}</th>)}</tr>
        </thead>
        <tbody>
          {findings.map(finding => {
            const { severity, row, what, why } = describe(finding);
            return (
              <tr key={[finding.row.id, finding.rule, what].join('\n')}>
                <td className={styles.severity}><span className={styles.word}><SeverityIcon severity={finding.severity} /> {severity}</span></td>
                <th scope="row" className={styles.row}>{linkTo(finding, row)}</th>
                <td>{what}</td>
                <td className={styles.why}>{why}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
