import * as React from 'react';
import type { ListState } from '../../domain/setup/ListSetup';
import { enumerate, fill, plural } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import { DifferenceList } from './DifferenceList';
import styles from './SetupPanel.module.scss';
import type { SetupStrings } from './SetupStrings';

interface OutlookProps {
  readonly lists: readonly ListState[];
  readonly strings: SetupStrings;
}

/** What will be made of each list: a missing one in short, another one difference by difference. */
export function Outlook({ lists, strings }: OutlookProps): React.ReactElement {
  return (
    <ul className={styles.lists}>
      {lists.filter(list => list.differences.length > 0).map(list => (
        <li key={list.url}>
          <strong>{list.title}</strong>{' '}
          {list.isMissing ? <MissingList list={list} strings={strings} /> : <DifferenceList differences={list.differences} strings={strings} />}
        </li>
      ))}
    </ul>
  );
}

function MissingList({ list, strings }: { readonly list: ListState; readonly strings: SetupStrings }): React.ReactElement {
  const { locale } = usePart();
  const count = (kind: string): number => list.differences.filter(difference => difference.kind === kind).length;
  const contents = enumerate(locale, [plural(locale, strings.columns, count('column')), plural(locale, strings.views, count('view'))]);
  return <span className={styles.note}>{fill(strings.listMissing, { url: list.url })} {contents}</span>;
}
