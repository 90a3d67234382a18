import * as React from 'react';
import { isUsable, type ListSetup, rightsNeeded, type SetupState } from '../../domain/setup/ListSetup';
import { fill } from '../../ui/format';
import { LoadView } from '../../ui/LoadView';
import { usePart } from '../../ui/PartContext';
import { Skeleton } from '../../ui/Skeleton';
import { useLoad } from '../../ui/useLoad';
import { AskOwners } from './AskOwners';
import { Outlook } from './Outlook';
import { Progress } from './Progress';
import styles from './SetupPanel.module.scss';
import type { SetupStrings } from './SetupStrings';
import { useSetup } from './useSetup';

interface SetupPanelProps {
  readonly setup: ListSetup;
  readonly strings: SetupStrings;
  /** The lists are there: load the part. */
  onDone(): void;
}

/** What page editors see in the place of a list that is missing or incomplete: what will be made, where, with which rights, and the button for it. */
export function SetupPanel({ setup, strings, onDone }: SetupPanelProps): React.ReactElement {
  const loaded = useLoad(React.useCallback(() => setup.check(), [setup]));
  return (
    <LoadView loaded={loaded} skeleton={<Skeleton blocks={1} blockHeight={240} layout="stack" />}>
      {state => <SetupCard setup={setup} checked={state} strings={strings} onDone={onDone} />}
    </LoadView>
  );
}

function SetupCard({ setup, checked, strings, onDone }: SetupPanelProps & { readonly checked: SetupState }): React.ReactElement {
  const { instanceId } = usePart();
  const { state, work, run } = useSetup(setup, checked);
  const [samples, setSamples] = React.useState(true);
  const isWhole = isUsable(state);
  const isDone = work.status === 'done';

  React.useEffect(() => {
    if (isDone && isWhole) onDone();
  }, [isDone, isWhole, onDone]);

  const { site, lists, rights } = state;
  const headingId = `${instanceId}-setup`;
  const isNew = lists.some(list => list.isMissing);
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>{strings.title}</h3>
      {isWhole ? (
        <>
          <p>{strings.complete}</p>
          <button type="button" className={styles.primary} onClick={onDone}>{strings.show}</button>
        </>
      ) : (
        <>
          {rights.manageLists && !isDone && <p>{fill(isNew ? strings.intro : strings.introIncomplete, { site: site.title })}</p>}
          <Outlook lists={lists} strings={strings} />
          {rights.manageLists && !isDone ? (
            <>
              <ul className={styles.rights}>
                {rightsNeeded(state).map(({ right, isHeld }) => (
                  <li key={right}>{isHeld ? strings.rights[right].held : `${strings.rights[right].missing} ${strings.laterByOwner}`}</li>
                ))}
              </ul>
              <p className={styles.note}>{strings.nothingIsDeleted}</p>
              {lists.some(list => list.takesSamples) && (
                <label className={styles.samples}>
                  <input type="checkbox" checked={samples} disabled={work.status === 'running'} onChange={event => setSamples(event.target.checked)} />
                  <span>{strings.samples}<span className={styles.help}>{strings.samplesHelp}</span></span>
                </label>
              )}
              <Progress work={work} strings={strings} />
              {work.status !== 'running' && (
                <button type="button" className={styles.primary} onClick={() => run(samples)}>
                  {work.status === 'interrupted' ? strings.resume : isNew ? strings.create : strings.mend}
                </button>
              )}
            </>
          ) : (
            <>
              <AskOwners state={state} isPartlyDone={isDone} strings={strings} />
              {isDone && <button type="button" className={styles.button} onClick={onDone}>{strings.show}</button>}
            </>
          )}
        </>
      )}
    </section>
  );
}
