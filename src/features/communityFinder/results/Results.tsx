import * as React from 'react';
import type { Choice, View } from '../../../domain/finding/Choice';
import type { Findings } from '../../../domain/finding/Findings';
import { plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useFinder } from '../FinderContext';
import { CommunityRow } from './CommunityRow';
import { FamilyCard } from './FamilyCard';
import styles from './Results.module.scss';
import { TreeNode } from './TreeNode';

interface ResultsProps {
  readonly findings: Findings;
  readonly choice: Pick<Choice, 'view' | 'pages'>;
  readonly pageSize: number;
  onShowMore(): void;
}

/** How many entries there are in a view, families or single communities. */
export function entryCount({ families, communities }: Findings, view: View): number {
  return view === 'list' ? communities.length : families.length;
}

/** What was found, page below page. */
export function Results({ findings, choice: { view, pages }, pageSize, onShowMore }: ResultsProps): React.ReactElement {
  const { strings } = useFinder();
  const { locale } = usePart();
  const list = React.useRef<HTMLUListElement>(null);
  const shown = pages * pageSize;
  const more = Math.min(pageSize, entryCount(findings, view) - shown);
  const firstNew = useFocusOnEntry(list, pages);
  const showMore = (): void => {
    firstNew.current = shown;
    onShowMore();
  };
  return (
    <>
      <ul ref={list} className={styles[view]}>
        {view === 'list'
          ? findings.communities.slice(0, shown).map(found => <CommunityRow key={found.community.id} found={found} />)
          : findings.families.slice(0, shown).map(family => {
              const Entry = view === 'tree' ? TreeNode : FamilyCard;
              return <Entry key={family.community.id} family={family} />;
            })}
      </ul>
      {more > 0 && <button type="button" className={styles.more} onClick={showMore}>{plural(locale, strings.showMore, more)}</button>}
    </>
  );
}

/** After more is shown, the focus stands where the new entries begin, and the page stays where it was. @returns place of the entry to go to */
function useFocusOnEntry(list: React.RefObject<HTMLElement>, pages: number): React.MutableRefObject<number | undefined> {
  const place = React.useRef<number>();
  React.useEffect(() => {
    const entry = place.current === undefined ? undefined : list.current?.children[place.current];
    place.current = undefined;
    if (!(entry instanceof HTMLElement)) return;
    entry.tabIndex = -1;
    entry.focus({ preventScroll: true });
  }, [list, pages]);
  return place;
}
