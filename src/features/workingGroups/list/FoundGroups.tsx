import * as React from 'react';
import type { PageAddress } from '../../../domain/finding/PageAddress';
import { groupParametersOf } from '../../../domain/workingGroup/addressOfGroups';
import { DidYouMean } from '../../../ui/finding/DidYouMean';
import { ResultCount } from '../../../ui/finding/ResultCount';
import { number, plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useGroupsShared } from '../GroupsContext';
import type { GroupsState } from '../state/useGroups';
import { GroupTools } from '../toolbar/GroupTools';
import type { LentWords } from '../WorkingGroupsProps';
import { FinishedHint } from './FinishedHint';
import styles from './FoundGroups.module.scss';
import { GroupList } from './GroupList';
import { NothingFound } from './NothingFound';

interface FoundGroupsProps {
  readonly state: GroupsState;
  readonly lent: LentWords;
  readonly address: PageAddress;
  /** Something else is shown, and the button that did it is gone. */
  onReplaced(): void;
}

/** How many there are, what can be done with them, and the groups themselves. */
export function FoundGroups({ state, lent, address, onReplaced }: FoundGroupsProps): React.ReactElement {
  const { strings } = useGroupsShared();
  const { locale } = usePart();
  const { choice, change, options, findings, search } = state;
  const { groups: { length: found }, total, finishedCount } = findings;
  const sentence = found === total ? plural(locale, strings.count, found) : plural(locale, strings.countOf, found, { total: number(locale, total) });
  const replace: GroupsState['change'] = changes => {
    change(changes);
    onReplaced();
  };
  return (
    <>
      <div className={styles.bar}>
        <ResultCount sentence={sentence} />
        <GroupTools choice={choice} hasSubjects={findings.facets.subject.length > 0} link={address.linkWith(groupParametersOf(choice, options))} words={lent.tools} onChange={change} />
      </div>
      <DidYouMean didYouMean={findings.didYouMean} template={lent.didYouMean} onTake={(typed, known) => change({ text: search.code?.replaceWord(choice.text, typed, known) ?? choice.text })} />
      {found > 0 ? <GroupList groups={findings.groups} choice={choice} /> : <NothingFound state={state} lent={lent} onChange={replace} />}
      <FinishedHint count={finishedCount} onShow={() => replace({ facets: { ...choice.facets, status: ['Finished'] } })} />
    </>
  );
}
