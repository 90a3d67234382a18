import * as React from 'react';
import { isOverdue } from '../../../domain/enquiry/RequestStatus';
import type { QueuedRequest } from '../../../domain/enquiry/StoredRequest';
import { fill } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { ageOf } from '../moments';
import { StatusWord } from '../StatusWord';
import { Overdue } from './Overdue';
import styles from './Queue.module.scss';
import type { QueueStrings } from './QueueStrings';

interface QueueTableProps {
  readonly requests: readonly QueuedRequest[];
  readonly strings: QueueStrings;
  /** DOM id of the button that opens a request. */
  buttonId(id: number): string;
  onOpen(request: QueuedRequest): void;
}

/** One row for each request. In a narrow part each becomes a block. */
export function QueueTable({ requests, strings, buttonId, onOpen }: QueueTableProps): React.ReactElement {
  const { locale } = usePart();
  const { columns, words } = strings;
  const names = [columns.reference, columns.subject, columns.topic, columns.senderName, columns.age, columns.status, columns.assignedTo];
  const now = new Date();
  return (
    <div className={styles.container}>
      <table className={styles.table} aria-label={strings.title}>
        <thead><tr>{names.map(name => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {requests.map(request => (
            <tr key={request.id}>
              <td className={styles.reference}>{request.reference}</td>
              <th scope="row">
                <button id={buttonId(request.id)} type="button" className={styles.open} onClick={() => onOpen(request)}><bdi>{request.subject || words.noSubject}</bdi></button>
                <span className={styles.small}>{[request.kind && words.kinds[request.kind], request.about].filter(Boolean).join(' · ')}</span>
              </th>
              <td><bdi>{request.topic}</bdi></td>
              <td><bdi>{request.senderName}</bdi></td>
              <td className={styles.short}>
                <time dateTime={request.sentOn}>{ageOf(locale, request.sentOn, now)}</time>
                {isOverdue(request, now) && <Overdue words={words} />}
              </td>
              <td className={styles.short}><StatusWord status={request.status} words={words} /></td>
              <td className={request.assignedTo ? undefined : styles.nobody}>
                <bdi className={styles.wide}>{request.assignedTo?.name ?? strings.nobody}</bdi>
                <span className={styles.narrow}>{fill(strings.actions.assignedTo, { person: request.assignedTo?.name ?? strings.nobody })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
