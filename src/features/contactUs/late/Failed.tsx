import * as React from 'react';
import type { AppError } from '../../../domain/AppError';
import { CopyButton } from '../../../ui/CopyButton';
import { fill, fillNodes } from '../../../ui/format';
import { MailLink } from '../../../ui/MailLink';
import { usePart } from '../../../ui/PartContext';
import { SendFailure } from '../../../ui/SendFailure';
import styles from './late.module.scss';
import { clockTime } from './clockTime';
import { asText } from './draftForms';
import type { FailedStrings } from './LateStrings';
import { mailBody } from './mailBody';
import { useIsOnline } from './useIsOnline';
import { useLate } from './useLate';

interface FailedProps {
  readonly error: AppError;
  /** Trying again does not help. */
  readonly isClosed: boolean;
}

/** Why it has not been sent, and what brings the message there all the same: trying again, a mail that is prepared, the text to be copied. */
export function Failed({ error, isClosed }: FailedProps): React.ReactElement {
  const { form: { draft, route }, strings: { notSent }, tools: { strings: { failed: strings } } } = useLate();
  const { locale } = usePart();
  const isOnline = useIsOnline();
  const text = asText(draft);
  const waitUntil = React.useMemo(() => waitOf(error, strings, locale), [error, strings, locale]);
  return (
    <>
      <SendFailure error={error} text={isClosed ? strings.closed : wordsOf(error, strings, isOnline)}>
        {notSent} {waitUntil}
      </SendFailure>
      <div className={styles.ways}>
        {route && (
          <p>
            {fillNodes(strings.writeInstead, {
              mailbox: <MailLink key="mailbox" mailbox={route.mailbox} cc={route.backup} subject={draft.subject} body={mailBody(text)} />
            })}
          </p>
        )}
        {draft.message.trim() && <CopyButton text={text} strings={strings.copy} />}
      </div>
    </>
  );
}

/** @returns undefined where the words for the error say it */
function wordsOf({ kind }: AppError, { offline, backOnline }: FailedStrings, isOnline: boolean): string | undefined {
  if (!isOnline) return offline;
  return kind === 'offline' ? backOnline : undefined;
}

function waitOf({ retryAfter }: AppError, { waitUntil }: FailedStrings, locale: string): string {
  return retryAfter ? fill(waitUntil, { time: clockTime(Date.now() + retryAfter, locale) }) : '';
}
