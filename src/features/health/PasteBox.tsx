import * as React from 'react';
import { FileInput } from '../../ui/FileInput';
import { Icon } from '../../ui/Icon';
import { usePart } from '../../ui/PartContext';
import styles from './Import.module.scss';
import type { ImportStrings } from './ImportStrings';

export interface PasteTools {
  /** The first table of copied HTML as text, if there is one. */
  tableText(html: string): string | undefined;
  readTextFile(file: Blob): Promise<string>;
}

interface PasteBoxProps {
  readonly text: string;
  /** It can be read and not be changed. */
  readonly isLocked: boolean;
  readonly tools: PasteTools;
  readonly strings: ImportStrings;
  onChange(text: string): void;
}

/** Where the table goes in. A table of a web page or a spreadsheet is turned into text, so that it can be corrected like what was typed. */
export function PasteBox({ text, isLocked, tools, strings, onChange }: PasteBoxProps): React.ReactElement {
  const { instanceId } = usePart();
  const [hasFailed, setFailed] = React.useState(false);
  const boxId = `${instanceId}-table`;
  const fileId = `${instanceId}-file`;

  const paste = (event: React.ClipboardEvent<HTMLTextAreaElement>): void => {
    const table = tools.tableText(event.clipboardData.getData('text/html'));
    if (table === undefined || isLocked) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    onChange(text.slice(0, selectionStart) + table + text.slice(selectionEnd));
  };
  const choose = ([file]: readonly File[]): void => {
    setFailed(false);
    if (file) tools.readTextFile(file).then(onChange, () => setFailed(true));
  };
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={boxId} className={styles.label}>{strings.table}</label>
        <textarea
          id={boxId} className={styles.box} rows={8} value={text} readOnly={isLocked} spellCheck={false} aria-describedby={`${boxId}-help`}
          onChange={event => onChange(event.target.value)} onPaste={paste}
        />
        <p id={`${boxId}-help`} className={styles.note}>{strings.tableHelp}</p>
      </div>
      <div className={styles.field}>
        <label htmlFor={fileId} className={styles.label}>{strings.file}</label>
        <FileInput id={fileId} accept=".csv,.tsv,.txt,text/csv,text/plain" disabled={isLocked} text={strings.chooseFile} onChoose={choose} />
        {hasFailed && <p role="alert" className={styles.alert}><Icon name="warning" /> {strings.fileFailed}</p>}
      </div>
    </>
  );
}
