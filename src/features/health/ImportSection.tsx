import * as React from 'react';
import type { CommunityRegister } from '../../domain/health/communities/CommunityRegister';
import type { Table } from '../../domain/importing/Table';
import { plural } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import { Failure } from '../../ui/Failure';
import styles from './Import.module.scss';
import { ImportPreview } from './ImportPreview';
import { ImportProgress } from './ImportProgress';
import type { ImportStrings } from './ImportStrings';
import { PasteBox, type PasteTools } from './PasteBox';
import { type ImportState, useImport } from './useImport';

export interface ImportTools extends PasteTools {
  /** Whatever separates the cells of the text. */
  readTable(text: string): Table;
}

interface ImportSectionProps {
  readonly register: CommunityRegister;
  readonly tools: ImportTools;
  readonly strings: ImportStrings;
  onWritten(): void;
}

/** Adds communities from a pasted table: what it would change is seen and decided before anything is written. */
export function ImportSection({ register, tools, strings, onWritten }: ImportSectionProps): React.ReactElement {
  const { locale } = usePart();
  const [isOpen, setOpen] = React.useState(false);
  const [text, setText] = React.useState('');
  const { state, compare, decide, write, goOn, reset } = useImport(register, onWritten);
  const isBusy = state.status === 'comparing' || state.status === 'writing';
  const stage = state.status === 'compared' || state.status === 'writing' ? state.status : undefined;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    // what was asked for stands under it, and the button for it may be gone
    if (stage) heading.current?.focus();
  }, [stage]);
  const start = (): void => compare(tools.readTable(text));
  const change = (next: string): void => {
    setText(next);
    reset();
  };
  return (
    <details className={styles.section} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{strings.title}</summary>
      {isOpen && (
        <div className={styles.stack}>
          <PasteBox text={text} isLocked={state.status === 'writing'} tools={tools} strings={strings} onChange={change} />
          <button type="button" className={styles.button} aria-disabled={isBusy} onClick={isBusy ? undefined : start}>{strings.compare}</button>
          <p role="status">{announcement(state, strings, locale)}</p>
          {state.status === 'failed' && <Failure error={state.error} onRetry={start} />}
          {state.status === 'compared' && <ImportPreview comparison={state.comparison} headingRef={heading} strings={strings} onDecide={decide} onWrite={write} />}
          {'outcomes' in state && <ImportProgress state={state} headingRef={heading} strings={strings} onGoOn={goOn} />}
        </div>
      )}
    </details>
  );
}

/** What is said aloud, and shown: not every row that is written. */
function announcement(state: ImportState, strings: ImportStrings, locale: string): string {
  switch (state.status) {
    case 'comparing':
      return strings.comparing;
    case 'compared': {
      const { plan: { added, changed, unchanged, unclear }, reading: { problems } } = state.comparison;
      const counts = { added, changed, unchanged, unclear, problems };
      const present = (Object.keys(counts) as (keyof typeof counts)[]).filter(kind => counts[kind].length > 0);
      return present.map(kind => plural(locale, strings.counts[kind], counts[kind].length)).join(' ');
    }
    case 'writing':
      return strings.writing;
    case 'interrupted':
    case 'done':
      return plural(locale, strings.written, state.outcomes.filter(outcome => 'row' in outcome).length);
    default:
      return '';
  }
}
