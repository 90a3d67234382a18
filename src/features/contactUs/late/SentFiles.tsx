import * as React from 'react';
import type { Receipt } from '../../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../../domain/enquiry/EnquiryDesk';
import type { EnquiryFile } from '../../../domain/enquiry/files/EnquiryFile';
import { Icon } from '../../../ui/Icon';
import styles from './late.module.scss';
import { type FileState, useAttaching } from './useAttaching';
import { useLate } from './useLate';

interface SentFilesProps {
  readonly desk: EnquiryDesk;
  readonly receipt: Receipt;
  readonly files: readonly EnquiryFile[];
}

const ICONS = { waiting: 'circle', sending: 'circle', arrived: 'check', failed: 'warning' } as const satisfies Record<FileState, string>;

/** Which files of the message have arrived, and a way to send the others again. */
export function SentFiles({ desk, receipt, files }: SentFilesProps): React.ReactElement {
  const { tools: { strings: { sent: strings } } } = useLate();
  const { states, isBusy, sendRest } = useAttaching(desk, receipt, files);
  const isComplete = states.every(state => state === 'arrived');
  return (
    <div className={styles.files}>
      <p><strong>{strings.files}</strong></p>
      <ul className={styles.fileList}>
        {files.map(({ name }, index) => (
          <li key={name} className={styles.file}><Icon name={ICONS[states[index]]} /> <span><bdi>{name}</bdi> – {strings.fileStates[states[index]]}</span></li>
        ))}
      </ul>
      <p role="status">{isComplete && strings.allFiles}</p>
      {!isComplete && !isBusy && <button type="button" className={styles.button} onClick={sendRest}>{strings.sendRest}</button>}
    </div>
  );
}
