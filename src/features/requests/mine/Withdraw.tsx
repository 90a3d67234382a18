import * as React from 'react';
import { fill } from '../../../ui/format';
import { Hidden } from '../../../ui/Hidden';
import styles from '../Requests.module.scss';
import type { MyRequestsStrings } from './MyRequestsStrings';

interface WithdrawProps {
  readonly reference: string;
  readonly strings: MyRequestsStrings;
  readonly isBusy: boolean;
  readonly isLocked: boolean;
  onWithdraw(): void;
}

/** Asks once before a request is taken back. The focus goes to the answer that changes nothing. */
export function Withdraw({ reference, strings, isBusy, isLocked, onWithdraw }: WithdrawProps): React.ReactElement {
  const [isAsking, setAsking] = React.useState(false);
  const keep = React.useRef<HTMLButtonElement>(null);
  const button = React.useRef<HTMLButtonElement>(null);
  const wasAsking = React.useRef(false);
  React.useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current && document.activeElement === document.body) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (isBusy || !isAsking) {
    const isOff = isBusy || isLocked;
    return (
      <button ref={button} type="button" className={styles.button} aria-disabled={isOff} onClick={isOff ? undefined : () => setAsking(true)}>
        {isBusy ? strings.withdrawing : <>{strings.withdraw}<Hidden> {reference}</Hidden></>}
      </button>
    );
  }
  const question = fill(strings.confirm, { reference });
  const answer = (isYes: boolean): void => {
    setAsking(false);
    if (isYes) onWithdraw();
  };
  return (
    <div role="group" aria-label={question} className={styles.actions}>
      <span aria-hidden="true">{question}</span>
      <button type="button" className={styles.button} onClick={() => answer(true)}>{strings.yes}</button>
      <button ref={keep} type="button" className={styles.button} onClick={() => answer(false)}>{strings.keep}</button>
    </div>
  );
}
