import * as React from 'react';
import type { WholeRequest } from '../../../domain/enquiry/StoredRequest';
import type { RequestChange } from '../../../domain/enquiry/requestChanges';
import type { SitePerson } from '../../../domain/enquiry/StoredRequest';
import { fill } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import requestStyles from '../Requests.module.scss';
import { describeHappenings } from './describeHappenings';
import styles from './Queue.module.scss';
import type { QueueStrings } from './QueueStrings';
import type { ChangeState } from './useRequestChanges';

interface ChangeNewsProps {
  readonly state: ChangeState;
  readonly request: WholeRequest;
  readonly me: SitePerson;
  readonly strings: QueueStrings;
}

/** What became of the last change. Where the button that made it is gone, the news take its focus. */
export function ChangeNews({ state, request, me, strings }: ChangeNewsProps): React.ReactElement {
  const { strings: states, isEditing } = usePart();
  const news = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (state.status !== 'idle' && state.status !== 'saving' && document.activeElement === document.body) news.current?.focus();
  }, [state]);
  const { actions, words } = strings;
  return (
    <div ref={news} tabIndex={-1}>
      <p role="status" className={requestStyles.note}>
        {state.status === 'saving' && actions.saving}
        {state.status === 'done' && <><Icon name="check" /> {doneText(state.change, me, strings)}</>}
      </p>
      <div role="alert">
        {state.status === 'gone' && <p className={requestStyles.problem}><Icon name="warning" /> {actions.gone}</p>}
        {state.status === 'failed' && (
          <p className={requestStyles.problem}>
            <Icon name="warning" /> <span>{states.failures[state.error.kind]} {actions.notDone}{isEditing && ` ${fill(states.cause, { cause: state.error.message })}`}</span>
          </p>
        )}
        {state.status === 'conflict' && (
          <div className={styles.conflict}>
            <p className={styles.conflictTitle}><Icon name="warning" /> {actions.conflict.title}</p>
            {describeHappenings(state.before, request, actions.conflict, words).map(sentence => <p key={sentence}>{sentence}</p>)}
            <p>{actions.conflict.next}</p>
          </div>
        )}
      </div>
    </div>
  );
}

function doneText({ assignedTo, status }: RequestChange, me: SitePerson, { actions: { done }, words }: QueueStrings): string {
  if (status) return fill(done.status, { status: words.status[status] });
  if (!assignedTo || assignedTo === 'nobody') return done.released;
  return assignedTo.id === me.id ? done.taken : fill(done.assigned, { person: assignedTo.name });
}
