import * as React from 'react';
import type { Finding, Severity } from '../../domain/health/Finding';
import { CopyButton } from '../../ui/CopyButton';
import { usePart } from '../../ui/PartContext';
import { describeFinding } from './describeFinding';
import { findingsCsv } from './findingsCsv';
import { FindingTable } from './FindingTable';
import styles from './Health.module.scss';
import type { HealthStrings } from './HealthStrings';
import { SeverityFilter } from './SeverityFilter';
import type { Checked } from './useCheck';

/** Up to this many are seen at a glance. */
const GLANCE = 10;

interface FindingsProps {
  readonly checked: Checked;
  readonly strings: HealthStrings;
  formUrl(id: number): string;
}

/** The findings, the weightiest first; to be narrowed when there are many, and to be taken along. */
export function Findings({ checked: { findings, hiddenRows }, strings, formUrl }: FindingsProps): React.ReactElement {
  const part = usePart();
  const [wanted, setWanted] = React.useState<Severity>();
  const chosen = findings.length > GLANCE && findings.some(({ severity }) => severity === wanted) ? wanted : undefined;
  const shown = chosen ? findings.filter(({ severity }) => severity === chosen) : findings;
  const describe = (finding: Finding): ReturnType<typeof describeFinding> => describeFinding(finding, hiddenRows.has(finding.row.id), strings, part);
  if (findings.length === 0) return <></>;
  return (
    <div className={styles.stack}>
      {findings.length > GLANCE && <SeverityFilter findings={findings} chosen={chosen} strings={strings} onChoose={setWanted} />}
      <FindingTable findings={shown} strings={strings} describe={describe} formUrl={formUrl} />
      <CopyButton text={findingsCsv(shown, describe, strings)} strings={{ copy: strings.copy, copied: strings.copied, failed: strings.copyFailed }} />
    </div>
  );
}
