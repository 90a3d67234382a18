import { type RefObject, useCallback, useMemo } from 'react';
import type { Community } from '../../../domain/community/Community';
import type { Choice, FinderOptions, Own } from '../../../domain/finding/Choice';
import type { Findings } from '../../../domain/finding/Findings';
import type { CommunityFinderProps } from '../CommunityFinderProps';
import type { FinderShared } from '../FinderContext';
import { rememberMarks } from '../../../ui/finding/rememberMarks';
import { useChoice } from './useChoice';
import { useDetail } from './useDetail';
import { useFindings } from './useFindings';
import { useMemory } from './useMemory';
import { useNews } from './useNews';
import { usePurposes } from './usePurposes';
import { useSame } from '../../../ui/finding/useSame';
import { type SearchState, useSearch } from '../../../ui/finding/useSearch';
import { useStanding } from './useStanding';

export interface FinderState {
  readonly choice: Choice;
  change(changes: Partial<Choice>): void;
  changeText(text: string): void;
  readonly options: FinderOptions;
  readonly communities: readonly Community[];
  readonly findings: Findings;
  readonly offeredOwn: readonly Own[];
  readonly search: SearchState;
  readonly shared: FinderShared;
  closeDetail(): void;
}

/** What the finder knows and what can be done with it. @param region takes the focus where the element that had it is gone */
export function useFinderState(props: CommunityFinderProps & { readonly items: readonly Community[] }, region: RefObject<HTMLElement>): FinderState {
  const { address, strings, saveFound, contactPlace, surroundings: { locale } } = props;
  const options = useSame(props.options);
  const viewer = useSame(props.viewer);
  const { choice, change, changeText } = useChoice(address, options, props.textFromPage);
  const communities = usePurposes(props.communities, props.items);
  const { memberOf, wayInto } = useStanding({ communities, membership: props.membership, viewer, today: props.today, signUpUrl: options.signUpUrl });
  const byId = useMemo(() => new Map(communities.map(community => [community.id, community])), [communities]);
  const open = choice.community === undefined ? undefined : byId.get(choice.community);
  const { favourites, visited, setFavourite } = useMemory(props.memory, open?.id, choice.own === 'visited');
  const own = useMemo(() => ({ memberOf, favourites, visited }), [memberOf, favourites, visited]);
  const search = useSearch(props.loadSearch, choice.text);
  const { findings, text } = useFindings({ communities, viewer, options, locale, words: strings.values, choice, own, search: search.code });
  const detail = useDetail(choice.community, region, change);
  useNews(search.isHeld ? undefined : { text, count: findings.communities.length, community: open }, props.onNews);

  const isFavouritesShown = choice.own === 'favourites';
  const onFavourite = useCallback((communityId: number, isFavourite: boolean) => {
    setFavourite(communityId, isFavourite);
    // its card goes, and takes the button that had the focus with it
    if (isFavouritesShown && !isFavourite) region.current?.focus({ preventScroll: true });
  }, [setFavourite, isFavouritesShown, region]);
  const marksIn = useMemo(() => rememberMarks(text, search.code), [text, search.code]);
  const shared = useMemo((): FinderShared => ({
    strings, text, marksIn, favourites, onFavourite, wayInto, onOpen: detail.open, saveFound, contactPlace, isMember: ({ id }) => Boolean(memberOf?.has(id))
  }), [strings, text, marksIn, favourites, onFavourite, wayInto, detail.open, saveFound, contactPlace, memberOf]);

  const isKnown = (id: number): boolean => byId.has(id); // what was removed from the list is still remembered
  const isThere: Readonly<Record<Own, boolean>> = { mine: Boolean(memberOf?.size), favourites: [...favourites].some(isKnown), visited: visited.some(isKnown) };
  const offeredOwn = (Object.keys(isThere) as Own[]).filter(kind => isThere[kind] || choice.own === kind);
  return { choice, change, changeText, options, communities, findings, offeredOwn, search, shared, closeDetail: detail.close };
}
