import * as React from 'react';
import type { Difference, ListSetup, SetupState } from '../../domain/setup/ListSetup';
import { LoadView } from '../../ui/LoadView';
import { usePart } from '../../ui/PartContext';
import { Skeleton } from '../../ui/Skeleton';
import { useLoad } from '../../ui/useLoad';
import { AskOwners } from './AskOwners';
import { DifferenceList } from './DifferenceList';
import { Progress } from './Progress';
import styles from './SetupPanel.module.scss';
import type { SetupStrings } from './SetupStrings';
import { useSetup } from './useSetup';

interface ListCheckProps {
  readonly setup: ListSetup;
  readonly strings: SetupStrings;
  /** Something was mended. */
  onMended(): void;
}

/** In what the lists differ from their definitions, needed or not, and the button that mends it. */
export function ListCheck({ setup, strings, onMended }: ListCheckProps): React.ReactElement {
  const { instanceId } = usePart();
  const loaded = useLoad(React.useCallback(() => setup.check(), [setup]));
  const headingId = `${instanceId}-lists`;
  // with the title of the part: a page has several checks
  return (
    <section className={styles.card} aria-labelledby={`${headingId} ${instanceId}-title`}>
      <h4 id={headingId} className={styles.heading}>{strings.differences.title}</h4>
      <LoadView loaded={loaded} skeleton={<Skeleton blocks={1} blockHeight={64} layout="stack" />}>
        {state => <CheckedLists setup={setup} checked={state} strings={strings} onMended={onMended} />}
      </LoadView>
    </section>
  );
}

/** The differences that a check found, and what can be done about them. */
export function CheckedLists({ setup, checked, strings, onMended }: ListCheckProps & { readonly checked: SetupState }): React.ReactElement {
  const { state, work, run } = useSetup(setup, checked);
  const isDone = work.status === 'done';
  React.useEffect(() => {
    if (isDone) onMended();
  }, [isDone, onMended]);

  const differing = state.lists.filter(list => list.differences.length > 0);
  const differences = differing.flatMap(list => list.differences);
  const isMine = ({ right }: Difference): boolean => right !== undefined && state.rights[right];
  const canMend = differences.some(isMine) && !isDone;
  const mustAsk = !canMend && differences.some(difference => difference.right && !isMine(difference));
  return (
    <>
      {differing.length === 0 && <p>{strings.differences.none}</p>}
      <ul className={styles.lists}>
        {differing.map(list => <li key={list.url}><strong>{list.title}</strong> <DifferenceList differences={list.differences} strings={strings} /></li>)}
      </ul>
      <Progress work={work} strings={strings} />
      {canMend && work.status !== 'running' && (
        <>
          <p className={styles.note}>{strings.nothingIsDeleted}</p>
          <button type="button" className={styles.primary} onClick={() => run(false)}>{work.status === 'interrupted' ? strings.resume : strings.mend}</button>
        </>
      )}
      {mustAsk && <AskOwners state={allNeeded(state)} isPartlyDone={isDone} strings={{ ...strings, askIntro: strings.differences.askIntro, askLists: strings.differences.askLists }} />}
    </>
  );
}

/** Whoever is asked is told of all that can be mended, not only of what the parts cannot do without. */
function allNeeded(state: SetupState): SetupState {
  const asked = (difference: Difference): Difference => ({ ...difference, isNeeded: difference.right !== undefined });
  return { ...state, lists: state.lists.map(list => ({ ...list, differences: list.differences.map(asked) })) };
}
