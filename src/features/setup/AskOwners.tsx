import * as React from 'react';
import { rightsNeeded, type SetupState } from '../../domain/setup/ListSetup';
import { CopyButton } from '../../ui/CopyButton';
import { enumerate, fill } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import styles from './SetupPanel.module.scss';
import type { SetupStrings } from './SetupStrings';

interface AskOwnersProps {
  readonly state: SetupState;
  /** Everything that the person's own rights allow has been done. */
  readonly isPartlyDone: boolean;
  /** Whom to ask and for what; the words of `askIntro` and `askLists` depend on where they stand. */
  readonly strings: SetupStrings;
}

/** For a page editor whose rights are not enough: whom to ask, and for what, in words that can be passed on. */
export function AskOwners({ state, isPartlyDone, strings }: AskOwnersProps): React.ReactElement {
  const { locale } = usePart();
  const { site, lists, owners: { group, people } } = state;
  const open = lists.filter(list => list.differences.some(difference => difference.isNeeded));
  const sentences = [
    fill(isPartlyDone ? strings.remaining : strings.askIntro, { site: site.title }),
    people.length > 0 ? fill(strings.askPeople, { people: enumerate(locale, people), group }) : fill(strings.askGroup, { group }),
    fill(strings.askLists, { lists: enumerate(locale, open.map(list => `${list.title} (${list.url})`)) }),
    ...rightsNeeded(state).filter(({ isHeld }) => !isHeld).map(({ right }) => strings.rights[right].missing)
  ];
  return (
    <div className={styles.ask}>
      {sentences.map(sentence => <p key={sentence}>{sentence}</p>)}
      <CopyButton text={[site.url, ...sentences].join('\n')} strings={{ copy: strings.copyRequest, copied: strings.copied, failed: strings.copyFailed }} />
    </div>
  );
}
