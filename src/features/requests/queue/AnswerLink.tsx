import * as React from 'react';
import { answerMail } from '../../../domain/enquiry/answerMail';
import type { WholeRequest } from '../../../domain/enquiry/StoredRequest';
import { mailAddress } from '../../../domain/mail/mailAddress';
import { fill } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import { momentOf } from '../moments';
import requestStyles from '../Requests.module.scss';
import type { MailStrings } from './QueueStrings';

interface AnswerLinkProps {
  readonly request: WholeRequest;
  readonly strings: MailStrings;
  /** The mail program has been asked for. */
  onWrite(): void;
}

/** Opens a mail to the sender in the owner's own mail program. */
export function AnswerLink({ request, strings, onWrite }: AnswerLinkProps): React.ReactElement {
  const { locale } = usePart();
  const mail = answerMail(request, fill(strings.quote, { sender: request.senderName, date: momentOf(locale, request.sentOn) }));
  if (!mail) return <p>{strings.noAddress}</p>;
  return <a className={requestStyles.primary} href={mailAddress(mail)} onClick={onWrite}><Icon name="mail" /> {strings.write}</a>;
}
