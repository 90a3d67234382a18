import * as React from 'react';
import { parametersOf } from '../../domain/finding/addressOfChoice';
import { type Choice, startingChoice } from '../../domain/finding/Choice';
import type { CommunityFinderProps } from './CommunityFinderProps';
import { useFinder } from './FinderContext';
import type { FinderState } from './state/useFinderState';

interface OpenDetailProps extends Pick<CommunityFinderProps, 'address' | 'renderDetail'> {
  readonly state: FinderState;
}

/** The details of the community that the address names, if the list has it. */
export function OpenDetail({ state, address, renderDetail }: OpenDetailProps): React.ReactElement | null {
  const { favourites, onFavourite, onOpen, wayInto } = useFinder();
  const { communities, choice, options } = state;
  const community = communities.find(({ id }) => id === choice.community);
  if (!community) return null;
  const { id } = community;
  const alone: Choice = { ...startingChoice(options), community: id };
  return renderDetail({
    community, communities, wayInto, onOpen,
    excludedRoles: (choice.facets.role ?? []).filter(role => community.notFor.includes(role)),
    isFavourite: favourites.has(id),
    onFavourite: isFavourite => onFavourite(id, isFavourite),
    link: address.linkWith(parametersOf(alone, options)),
    onClose: state.closeDetail
  });
}
