import type { Community } from '../community/Community';
import type { TextAnswer } from './answerText';
import type { ArrangeInput, Rank } from './arrange';
import type { Choice } from './Choice';
import type { VisitorsOwn } from './VisitorsOwn';

type Order = Pick<ArrangeInput, 'rank' | 'isByHead' | 'isChildrenToo'>;

/** Prepares the orders; those that cost something are made when they are first asked for. */
export function prepareRanks(communities: readonly Community[], locale: string): (choice: Choice, own: VisitorsOwn, answer?: TextAnswer) => Order {
  const names = once(() => nameRanks(communities, locale));
  const ages = once(() => Float64Array.from(communities, ({ addedOn }) => -Date.parse(addedOn) || 0));
  return ({ sort, own: kind }, { visited }, answer) => {
    if (sort === 'name') return { rank: rankIn(names()), isByHead: true, isChildrenToo: true };
    if (sort === 'recent') return { rank: rankIn(ages()), isByHead: false, isChildrenToo: true };
    return { rank: relevance(), isByHead: false, isChildrenToo: false };

    function relevance(): Rank {
      if (answer) return place => -answer.scores[place];
      if (kind === 'visited') return place => visited.indexOf(communities[place].id);
      return place => (communities[place].isFeatured ? 0 : 1);
    }
  };
}

function rankIn(ranks: Float64Array): Rank {
  return place => ranks[place];
}

function nameRanks(communities: readonly Community[], locale: string): Float64Array {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ranks = new Float64Array(communities.length);
  communities
    .map(({ name }, place) => ({ name, place }))
    .sort((one, other) => compare(one.name, other.name))
    .forEach(({ place }, rank) => { ranks[place] = rank; });
  return ranks;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
