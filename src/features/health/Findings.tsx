import * as React from 'react';
import type { Finding, Severity } from '../../domain/health/Finding';
import { CopyButton } from '../../ui/CopyButton';
import { usePart } from '../../ui/PartContext';
import type { Checked } from '../../domain/health/HealthCheck';
import type { CheckedList } from './CheckedList';
import { describeFinding } from './describeFinding';
import { findingsCsv } from './findingsCsv';
import { FindingTable } from './FindingTable';
import styles from './Health.module.scss';
import type { HealthStrings } from './HealthStrings';
import { SeverityFilter } from './SeverityFilter';

/** Up to this many are seen at a glance. */
const GLANCE = 10;

interface FindingsProps {
  readonly checked: Checked;
  readonly strings: HealthStrings;
  readonly list: CheckedList;
}

/** The findings, the weightiest first; to be narrowed when there are many, and to be taken along. */
export function Findings({ checked: { findings, hiddenRows }, strings, list }: FindingsProps): React.ReactElement {
  const part = usePart();
  const [wanted, setWanted] = React.useState<Severity>();
  const chosen = findings.length > GLANCE && findings.some(({ severity }) => severity === wanted) ? wanted : undefined;
  const shown = chosen ? findings.filter(({ severity }) => severity === chosen) : findings;
  const describe = (finding: Finding): ReturnType<typeof describeFinding> => describeFinding(finding, hiddenRows.has(finding.row.id), { ...strings, texts: list.strings.texts }, part);
  return (
    <div className={styles.stack}>
      {findings.length > GLANCE && <SeverityFilter findings={findings} chosen={chosen} strings={strings} onChoose={setWanted} />}
      <FindingTable findings={shown} strings={strings} listName={list.strings.name} describe={describe} formUrl={id => list.check.formUrl(id)} />
      <CopyButton text={findingsCsv(shown, describe, strings)} strings={{ copy: strings.copy, copied: strings.copied, failed: strings.copyFailed }} />
    </div>
  );
}
