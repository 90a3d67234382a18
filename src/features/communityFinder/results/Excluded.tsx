import * as React from 'react';
import type { Found } from '../../../domain/finding/Findings';
import { enumerate, plural } from '../../../ui/format';
import { Heading } from '../../../ui/Heading';
import { usePart } from '../../../ui/PartContext';
import { useFinder, wordFor } from '../FinderContext';
import { CommunityRow } from './CommunityRow';
import styles from './Results.module.scss';

interface ExcludedProps {
  readonly excluded: readonly Found[];
  readonly pageSize: number;
}

/** What answers, but is not open for the role that the visitor picked: better told than left out. */
export function Excluded({ excluded, pageSize }: ExcludedProps): React.ReactElement | null {
  const { strings } = useFinder();
  const { locale } = usePart();
  const [pages, setPages] = React.useState(1);
  if (excluded.length === 0) return null;
  const roles = [...new Set(excluded.flatMap(({ excludedRoles }) => excludedRoles))].map(role => wordFor(strings, role));
  const more = Math.min(pageSize, excluded.length - pages * pageSize);
  return (
    <div className={styles.excluded}>
      <Heading depth={1} className={styles.excludedTitle}>
        {plural(locale, strings.hints.excluded, excluded.length, { roles: enumerate(locale, roles) })}
      </Heading>
      <ul className={styles.list}>
        {excluded.slice(0, pages * pageSize).map(found => <CommunityRow key={found.community.id} found={found} isClosed />)}
      </ul>
      {more > 0 && <button type="button" className={styles.more} onClick={() => setPages(pages + 1)}>{plural(locale, strings.showMore, more)}</button>}
    </div>
  );
}
