import * as React from 'react';
import type { WholeRequest } from '../../../domain/enquiry/StoredRequest';
import { isOverdue } from '../../../domain/enquiry/RequestStatus';
import { isMailAddress } from '../../../domain/isMailAddress';
import { Heading } from '../../../ui/Heading';
import { MailLink } from '../../../ui/MailLink';
import { usePart } from '../../../ui/PartContext';
import { momentOf } from '../moments';
import { StatusWord } from '../StatusWord';
import { Overdue } from './Overdue';
import styles from './Queue.module.scss';
import type { QueueStrings } from './QueueStrings';

/** All that a request says, as text whatever it is. */
export function RequestContent({ request, strings }: { readonly request: WholeRequest; readonly strings: QueueStrings }): React.ReactElement {
  const { locale } = usePart();
  const { columns, words, detail } = strings;
  const { senderEmail, kind, status, attachments } = request;
  const address = isMailAddress(senderEmail) ? <MailLink mailbox={senderEmail} /> : senderEmail;
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [columns.status, <><StatusWord status={status} words={words} />{isOverdue(request, new Date()) && <Overdue words={words} />}</>],
    [columns.kind, kind && words.kinds[kind]],
    [columns.topic, request.topic],
    [columns.about, request.about],
    [columns.sentOn, momentOf(locale, request.sentOn)],
    [columns.senderName, request.senderName],
    [columns.senderEmail, address],
    [detail.labels.organisation, request.organisation],
    [detail.labels.programme, request.programme],
    [detail.labels.role, request.role],
    [detail.labels.language, request.language],
    [detail.labels.mailbox, request.mailbox],
    [columns.answeredOn, request.answeredOn && momentOf(locale, request.answeredOn)],
    [columns.keepUntil, request.keepUntil && new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${request.keepUntil}T00:00:00Z`))]
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => value && <div key={name} className={styles.fact}><dt>{name}</dt><dd>{value}</dd></div>)}
      </dl>
      <Heading depth={3} className={styles.label}>{detail.message}</Heading>
      <p className={styles.message} dir="auto">{request.message}</p>
      {attachments.length > 0 && (
        <>
          <Heading depth={3} className={styles.label}>{detail.attachments}</Heading>
          <ul className={styles.files}>
            {/* saved and not shown: what is in them is the sender's; the attribute keeps SharePoint's page router from following the link */}
            {attachments.map(({ name, url }) => <li key={name}><a href={url} download={name} data-interception="off">{name}</a></li>)}
          </ul>
        </>
      )}
    </>
  );
}
