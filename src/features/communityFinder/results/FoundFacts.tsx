import * as React from 'react';
import type { Found } from '../../../domain/finding/Findings';
import { enumerate, fill } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import { useFinder, wordFor } from '../FinderContext';
import styles from './Found.module.scss';
import { Marked } from './Marked';
import { snippetOf } from './snippet';

/** Is it for me: who should join, who should not, which old names it goes by, and why it was found where that cannot be seen otherwise. */
export function FoundFacts({ found: { community, excludedRoles, formerly } }: { readonly found: Found }): React.ReactElement {
  const { strings, marksIn } = useFinder();
  const { locale } = usePart();
  const roles = (values: readonly string[]): string => enumerate(locale, values.map(value => wordFor(strings, value)));
  const snippet = snippetOf(community, marksIn, value => wordFor(strings, value));
  return (
    <>
      {community.whoShouldJoin && (
        <p className={styles.who}>
          <span className={styles.label}>{strings.card.who}</span> <Marked text={community.whoShouldJoin} />
        </p>
      )}
      {excludedRoles.length > 0
        ? <p className={styles.notForYou}><Icon name="warning" /> {fill(strings.card.notForYou, { roles: roles(excludedRoles) })}</p>
        : community.notFor.length > 0 && <p className={styles.notFor}>{fill(strings.card.notFor, { roles: roles(community.notFor) })}</p>}
      {formerly.length > 0 && <p className={styles.note}>{fill(strings.card.formerly, { names: enumerate(locale, formerly) })}</p>}
      {snippet && <p className={styles.note}><Marked text={snippet} /></p>}
    </>
  );
}
