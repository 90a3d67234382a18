import * as React from 'react';
import styles from './DryRun.module.scss';
import type { DryRunStrings } from './DryRunStrings';

interface SaveButtonProps {
  readonly strings: DryRunStrings;
  /** What writes the file is loaded when it is asked for, which can fail. */
  save(): Promise<void>;
}

/** Gives the table to the owner as a file. */
export function SaveButton({ strings, save }: SaveButtonProps): React.ReactElement {
  const [hasFailed, setFailed] = React.useState(false);
  const start = (): void => {
    setFailed(false);
    save().catch(() => setFailed(true));
  };
  return (
    <div className={styles.filter}>
      <button type="button" className={styles.button} onClick={start}>{strings.save}</button>
      <span role="status">{hasFailed && strings.saveFailed}</span>
    </div>
  );
}
