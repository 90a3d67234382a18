import * as React from 'react';
import type { Community } from '../../domain/community/Community';
import { arrangeFamilies, countCommunities } from '../../domain/community/families';
import { prepareSearch } from '../../domain/community/searchFamilies';
import type { Viewer } from '../../domain/Viewer';
import { EmptyState } from '../../ui/EmptyState';
import { fill, plural } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import { FamilyCard } from './FamilyCard';
import styles from './FamilyBrowser.module.scss';
import type { FinderStrings } from './FinderStrings';
import { SearchBox } from './SearchBox';

interface FamilyBrowserProps {
  readonly communities: readonly Community[];
  readonly viewer: Viewer;
  readonly strings: FinderStrings;
}

/** The search box and what it leaves of the families. */
export function FamilyBrowser({ communities, viewer, strings }: FamilyBrowserProps): React.ReactElement {
  const { locale } = usePart();
  const [query, setQuery] = React.useState('');
  const searchBox = React.useRef<HTMLInputElement>(null);
  const visible = React.useMemo(() => communities.filter(community => community.status !== 'Archived'), [communities]);
  const byId = React.useMemo(() => new Map(visible.map(community => [community.id, community])), [visible]);
  const search = React.useMemo(() => prepareSearch(arrangeFamilies(visible)), [visible]);
  const families = React.useMemo(() => search(query), [search, query]);

  if (visible.length === 0) return <EmptyState>{strings.empty}</EmptyState>;

  const shown = countCommunities(families);
  const showAll = (): void => {
    setQuery('');
    searchBox.current?.focus();
  };
  return (
    <>
      <div className={styles.bar}>
        <SearchBox inputRef={searchBox} query={query} onChange={setQuery} strings={strings} />
        <p className={styles.count} role="status">
          {shown === visible.length
            ? plural(locale, strings.count, shown)
            : plural(locale, strings.countOf, shown, { total: new Intl.NumberFormat(locale).format(visible.length) })}
        </p>
      </div>
      {families.length === 0 ? (
        <EmptyState>
          <p>{fill(strings.nothingFound, { query: query.trim() })}</p>
          <button type="button" className={styles.showAll} onClick={showAll}>{strings.showAll}</button>
        </EmptyState>
      ) : (
        <ul className={styles.families}>
          {families.map(family => (
            <FamilyCard key={family.community.id} family={family} byId={byId} viewer={viewer} strings={strings} />
          ))}
        </ul>
      )}
    </>
  );
}
