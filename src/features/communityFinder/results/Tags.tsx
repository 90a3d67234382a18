import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import { fill } from '../../../ui/format';
import { useFinder, wordFor } from '../FinderContext';
import styles from './Found.module.scss';

/** Where a community belongs, and what is spoken there; nothing for one that is for everywhere, in English. */
export function Tags({ community: { strands, regions, languages } }: { readonly community: Community }): React.ReactElement | null {
  const { strings } = useFinder();
  const tags = [
    ...strands.map(strand => fill(strings.card.strand, { strand })),
    ...[...regions, ...languages.filter(language => languages.length > 1 || language !== 'English')].map(value => wordFor(strings, value))
  ];
  if (tags.length === 0) return null;
  return <ul className={styles.tags}>{tags.map(tag => <li key={tag} className={styles.tag}>{tag}</li>)}</ul>;
}
