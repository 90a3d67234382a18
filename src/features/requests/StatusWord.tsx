import * as React from 'react';
import type { RequestStatus } from '../../domain/enquiry/RequestStatus';
import { Icon, type IconName } from '../../ui/Icon';
import styles from './Requests.module.scss';
import type { RequestWords } from './RequestWords';

const ICONS: Readonly<Record<RequestStatus, IconName>> = { New: 'mail', 'In progress': 'clock', Answered: 'check', Closed: 'lock', Withdrawn: 'close' };

/** How far a request got, by icon and word. */
export function StatusWord({ status, words }: { readonly status?: RequestStatus; readonly words: RequestWords }): React.ReactElement {
  return (
    <span className={styles.status}>
      <Icon name={status ? ICONS[status] : 'warning'} /> {status ? words.status[status] : words.unknownStatus}
    </span>
  );
}
