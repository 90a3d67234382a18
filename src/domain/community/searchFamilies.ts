import { fold } from '../fold';
import type { Community, Family } from './Community';

/** A query in, the families out that answer it. */
export type FamilySearch = (query: string) => readonly Family[];

/**
 * Prepares a search over names, purposes, who should join and keywords, without regard to accents and case.
 * Every word of a query must stand somewhere in a community, in any order. A family that matches itself keeps all its children;
 * otherwise only matching children stay, beneath their parent, since the way in leads through it.
 */
export function prepareSearch(families: readonly Family[]): FamilySearch {
  const texts = new Map<number, string>();
  const collect = (family: Family): void => {
    texts.set(family.community.id, searchText(family.community));
    family.children.forEach(collect);
  };
  families.forEach(collect);

  return query => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    const matches = ({ id }: Community): boolean => words.every(word => texts.get(id)?.includes(word));
    const narrow = (family: Family): readonly Family[] => {
      if (matches(family.community)) return [family];
      const children = family.children.flatMap(narrow);
      return children.length > 0 ? [{ ...family, children }] : [];
    };
    return words.length === 0 ? families : families.flatMap(narrow);
  };
}

function searchText({ name, purpose, whoShouldJoin, keywords }: Community): string {
  return fold([name, purpose, whoShouldJoin, keywords].join('\n'));
}
