import type { Community } from '../community/Community';
import type { Facet, FacetValues } from './Choice';
import type { FacetColumn } from './facetColumns';
import type { Findings } from './Findings';
import { narrow, type Narrowed } from './narrow';

interface DeadEnd {
  readonly communities: readonly Community[];
  readonly columns: readonly FacetColumn[];
  /** Places of those that would be candidates without the text. */
  readonly ofOwn: readonly number[];
  readonly narrowed: Narrowed;
  readonly chosen: FacetValues;
  readonly locked: readonly Facet[];
  readonly hasText: boolean;
}

/** The one thing whose giving up finds most; nothing where no single thing helps. */
export function wayOut({ communities, columns, ofOwn, narrowed, chosen, locked, hasText }: DeadEnd): Pick<Findings, 'wayOut'> {
  const ways: NonNullable<Findings['wayOut']>[] = [];
  if (hasText) ways.push({ dropText: true, count: narrow(communities, columns, ofOwn, chosen).found.length });
  for (const [dropFacet, places] of narrowed.nearly) {
    if (!chosen[dropFacet]?.length || locked.includes(dropFacet)) continue;
    const count = dropFacet === 'status' ? places.filter(place => communities[place].status !== 'Archived').length : places.length;
    ways.push({ dropFacet, count });
  }
  const [best] = ways.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  return best ? { wayOut: best } : {};
}
