import * as React from 'react';
import type { RequestChange } from '../../../domain/enquiry/requestChanges';
import type { RequestQueue } from '../../../domain/enquiry/RequestQueue';
import type { SitePerson, WholeRequest } from '../../../domain/enquiry/StoredRequest';
import { fillNodes } from '../../../ui/format';
import { LoadView } from '../../../ui/LoadView';
import { Skeleton } from '../../../ui/Skeleton';
import { useLoad } from '../../../ui/useLoad';
import requestStyles from '../Requests.module.scss';
import { AssignForm } from './AssignForm';
import styles from './Queue.module.scss';
import type { QueueStrings } from './QueueStrings';

interface AssignmentProps {
  readonly queue: RequestQueue;
  readonly request: WholeRequest;
  readonly me: SitePerson;
  readonly strings: QueueStrings;
  readonly isSaving: boolean;
  onChange(change: RequestChange): Promise<boolean>;
}

/** Whose request it is, and how it becomes somebody's. */
export function Assignment({ queue, request, me, strings, isSaving, onChange }: AssignmentProps): React.ReactElement {
  const { actions, nobody } = strings;
  const [isChoosing, setChoosing] = React.useState(false);
  const opener = React.useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setChoosing(false);
    opener.current?.focus();
  };
  const write = (change: RequestChange): void => {
    void onChange(change);
  };
  const button = (text: string, change: RequestChange): React.ReactElement => (
    <button type="button" className={requestStyles.button} aria-disabled={isSaving} onClick={() => write(change)}>{text}</button>
  );
  return (
    <div className={styles.stack}>
      <div className={requestStyles.actions}>
        <p>{fillNodes(actions.assignedTo, { person: <bdi key="person"><strong>{request.assignedTo?.name ?? nobody}</strong></bdi> })}</p>
        {request.assignedTo?.id !== me.id && button(actions.take, { assignedTo: me })}
        {request.assignedTo && button(actions.release, { assignedTo: 'nobody' })}
        <button ref={opener} type="button" className={requestStyles.button} aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>{actions.assign.open}</button>
      </div>
      {isChoosing && <Choosing queue={queue} strings={strings} onAssign={person => onChange({ assignedTo: person })} onKeep={close} />}
    </div>
  );
}

interface ChoosingProps extends Pick<AssignmentProps, 'queue' | 'strings'> {
  onAssign(person: SitePerson): Promise<boolean>;
  onKeep(): void;
}

function Choosing({ queue, strings: { actions }, onAssign, onKeep }: ChoosingProps): React.ReactElement {
  const loaded = useLoad(React.useCallback(() => queue.colleagues(), [queue]));
  return (
    <LoadView loaded={loaded} skeleton={<Skeleton blocks={2} blockHeight={56} layout="stack" />}>
      {colleagues => <AssignForm queue={queue} colleagues={colleagues} strings={actions.assign} onAssign={onAssign} onKeep={onKeep} />}
    </LoadView>
  );
}
