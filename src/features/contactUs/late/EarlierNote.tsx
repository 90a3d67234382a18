import * as React from 'react';
import { enumerate, fill } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import styles from './late.module.scss';
import { clockTime } from './clockTime';
import type { EarlierStrings } from './LateStrings';
import type { Earlier } from './useEarlier';
import { useLate } from './useLate';

interface EarlierNoteProps {
  readonly earlier: Earlier;
  /** Puts it into the form. */
  onGoOn(): void;
  /** Forgets it. */
  onDiscard(): void;
}

/** A message that was begun before the page was loaded is offered, and put into the form only when the visitor wants it. */
export function EarlierNote({ earlier, onGoOn, onDiscard }: EarlierNoteProps): React.ReactElement {
  const { tools: { strings: { earlier: strings } } } = useLate();
  const { locale, strings: states } = usePart();
  const { files } = earlier.draft;
  const isDecided = earlier.status === 'arrived';
  return (
    <div className={styles.note}>
      <div role="status">
        <p className={styles.noteText}><Icon name={isDecided ? 'check' : 'mail'} /> <span>{wordsOf(earlier, strings, clockTime(earlier.draft.begunAt, locale))}</span></p>
        {earlier.status !== 'arrived' && earlier.status !== 'checking' && files.length > 0 && <p>{fill(strings.files, { files: enumerate(locale, files) })}</p>}
      </div>
      {earlier.status !== 'checking' && (
        <div className={styles.buttons}>
          {!isDecided && <button type="button" className={styles.button} onClick={onGoOn}>{strings.goOn}</button>}
          <button type="button" className={styles.button} onClick={onDiscard}>{isDecided ? states.close : strings.discard}</button>
        </div>
      )}
    </div>
  );
}

function wordsOf(earlier: Earlier, strings: EarlierStrings, time: string): string {
  switch (earlier.status) {
    case 'arrived': return fill(strings.arrived, { reference: earlier.receipt.reference });
    case 'changed': return fill(strings.changed, { reference: earlier.receipt.reference });
    case 'checking': return fill(strings.checking, { time });
    case 'unclear': return fill(strings.unclear, { time });
    default: return fill(strings.begun, { time });
  }
}
