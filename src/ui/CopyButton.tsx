import * as React from 'react';
import styles from './CopyButton.module.scss';

interface CopyButtonProps {
  readonly text: string;
  readonly strings: { readonly copy: string; readonly copied: string; readonly failed: string };
}

/** Puts text onto the clipboard and says whether it is there. */
export function CopyButton({ text, strings }: CopyButtonProps): React.ReactElement {
  const [outcome, setOutcome] = React.useState<'copied' | 'failed'>();
  const copy = (): void => {
    setOutcome(undefined);
    // the page may be forbidden to write to the clipboard, as in a frame without the permission
    navigator.clipboard.writeText(text).then(() => setOutcome('copied'), () => setOutcome('failed'));
  };
  return (
    <span className={styles.copy}>
      <button type="button" className={styles.button} onClick={copy}>{strings.copy}</button>
      <span className={styles.outcome} role="status">{outcome && strings[outcome]}</span>
    </span>
  );
}
