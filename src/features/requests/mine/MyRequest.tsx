import * as React from 'react';
import type { AppError } from '../../../domain/AppError';
import type { OwnRequest } from '../../../domain/enquiry/StoredRequest';
import { fill } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import { dayOf } from '../moments';
import requestStyles from '../Requests.module.scss';
import { StatusWord } from '../StatusWord';
import styles from './MyRequests.module.scss';
import type { MyRequestsStrings } from './MyRequestsStrings';
import { Withdraw } from './Withdraw';

interface MyRequestProps {
  readonly request: OwnRequest;
  readonly strings: MyRequestsStrings;
  readonly isBusy: boolean;
  /** Another one is being withdrawn. */
  readonly isLocked: boolean;
  readonly error?: AppError;
  onWithdraw(): Promise<void>;
}

/** One request, with the way to take it back while nobody works on it. */
export function MyRequest({ request, strings, isBusy, isLocked, error, onWithdraw }: MyRequestProps): React.ReactElement {
  const { locale, strings: states } = usePart();
  const { reference, subject, kind, topic, sentOn, answeredOn, status } = request;
  const { words } = strings;
  const name = React.useRef<HTMLParagraphElement>(null);
  const withdraw = (): void => {
    // the buttons go away: what they were about keeps the place of the focus
    name.current?.focus();
    onWithdraw().catch(() => undefined);
  };
  const facts = [kind && words.kinds[kind], topic, sentOn && fill(strings.sentOn, { date: dayOf(locale, sentOn) })];
  return (
    <li className={styles.item}>
      <p ref={name} tabIndex={-1}><span className={styles.subject}>{subject || words.noSubject}</span> <span dir="ltr">{reference}</span></p>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      <p className={styles.status}>
        <StatusWord status={status} words={words} />
        {answeredOn && status === 'Answered' && <span>{fill(strings.answeredOn, { date: dayOf(locale, answeredOn) })}</span>}
      </p>
      <div role="alert">{error && <p className={requestStyles.problem}><Icon name="warning" /> {states.failures[error.kind]}</p>}</div>
      {status === 'New' && <Withdraw reference={reference} strings={strings} isBusy={isBusy} isLocked={isLocked} onWithdraw={withdraw} />}
    </li>
  );
}
