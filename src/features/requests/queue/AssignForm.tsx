import * as React from 'react';
import { AppError } from '../../../domain/AppError';
import type { RequestQueue } from '../../../domain/enquiry/RequestQueue';
import type { SitePerson } from '../../../domain/enquiry/StoredRequest';
import { isMailAddress } from '../../../domain/isMailAddress';
import { Field } from '../../../ui/Field';
import { usePart } from '../../../ui/PartContext';
import requestStyles from '../Requests.module.scss';
import styles from './Queue.module.scss';
import type { AssignStrings } from './QueueStrings';

interface AssignFormProps {
  readonly queue: RequestQueue;
  readonly colleagues: readonly SitePerson[];
  readonly strings: AssignStrings;
  /** @returns whether it is theirs now; what was chosen stays otherwise */
  onAssign(person: SitePerson): Promise<boolean>;
  onKeep(): void;
}

/** Somebody of the site, or anybody with an address that the tenant knows. */
export function AssignForm({ queue, colleagues, strings, onAssign, onKeep }: AssignFormProps): React.ReactElement {
  const { instanceId, strings: states } = usePart();
  const [chosen, setChosen] = React.useState('');
  const [address, setAddress] = React.useState('');
  const [error, setError] = React.useState<string>();
  const [isBusy, setBusy] = React.useState(false);
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);

  const find = async (): Promise<SitePerson | string> => {
    const colleague = colleagues.find(({ id }) => String(id) === chosen);
    const typed = address.trim();
    if (!typed) return colleague ?? strings.missing;
    if (!isMailAddress(typed)) return strings.notAnAddress;
    return queue.personAt(typed).catch((failure: unknown) => wordsFor(failure, strings, states.failures));
  };
  const submit = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const person = await find();
    if (typeof person !== 'string') {
      if (await onAssign(person)) return onKeep();
    } else {
      setError(person);
      form.current?.querySelector('input')?.focus();
    }
    setBusy(false);
  };
  return (
    <form
      ref={form} className={styles.assign} noValidate
      onSubmit={event => {
        event.preventDefault();
        if (!isBusy) submit().catch(() => undefined);
      }}
    >
      {colleagues.length > 0 ? (
        <Field id={`${instanceId}-colleague`} label={strings.colleague} optional={strings.optional}>
          {props => (
            <select {...props} value={chosen} onChange={event => setChosen(event.target.value)}>
              <option value="">{strings.chooseColleague}</option>
              {colleagues.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          )}
        </Field>
      ) : <p>{strings.noColleagues}</p>}
      <Field id={`${instanceId}-address`} label={strings.address} optional={strings.optional} help={strings.addressHelp} error={error}>
        {props => <input {...props} type="email" dir="ltr" value={address} onChange={event => setAddress(event.target.value)} />}
      </Field>
      <div className={requestStyles.actions}>
        <button type="submit" className={requestStyles.primary} aria-disabled={isBusy}>{strings.submit}</button>
        <button type="button" className={requestStyles.button} onClick={onKeep}>{strings.keep}</button>
      </div>
    </form>
  );
}

function wordsFor(failure: unknown, strings: AssignStrings, failures: Readonly<Record<AppError['kind'], string>>): string {
  const kind = failure instanceof AppError ? failure.kind : 'server';
  if (kind === 'refused' || kind === 'notFound') return strings.unknownPerson;
  return kind === 'forbidden' ? strings.mayNotAdd : failures[kind];
}
