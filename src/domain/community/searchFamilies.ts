import { prepareIndex } from '../search/prepareIndex';
import type { SearchDocument } from '../search/SearchDocument';
import { queryWords } from '../search/words';
import type { Community, Family } from './Community';

/** A query in, the families out that answer it. */
export type FamilySearch = (query: string) => readonly Family[];

/**
 * Prepares a search over names, keywords, purposes and who should join. A family that matches itself keeps all its children;
 * otherwise only matching children stay, beneath their parent, since the way in leads through it.
 * Families come by their best member, and in the owners' order for a query without words.
 */
export function prepareSearch(families: readonly Family[]): FamilySearch {
  const search = prepareIndex(families.flatMap(membersOf).map(documentOf));
  return query => {
    if (queryWords(query).length === 0) return families;
    const scores = new Map(search(query).hits.map(({ id, score }) => [id, score]));
    const scoreOf = ({ id }: Community): number => scores.get(id) ?? 0;
    const narrow = (family: Family): readonly Family[] => {
      if (scores.has(family.community.id)) return [family];
      const children = family.children.flatMap(narrow);
      return children.length > 0 ? [{ ...family, children }] : [];
    };
    return families
      .flatMap(narrow)
      .map(family => ({ family, best: Math.max(...membersOf(family).map(scoreOf)) }))
      .sort((one, other) => other.best - one.best)
      .map(({ family }) => family);
  };
}

function membersOf(family: Family): readonly Community[] {
  return [family.community, ...family.children.flatMap(membersOf)];
}

function documentOf({ id, name, purpose, whoShouldJoin, keywords }: Community): SearchDocument {
  return { id, title: name, keywords, text: `${purpose}\n${whoShouldJoin}` };
}
