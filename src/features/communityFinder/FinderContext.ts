import { createContext, useContext } from 'react';
import type { Community } from '../../domain/community/Community';
import type { WayIn } from '../../domain/community/WayIn';
import type { Found } from '../../domain/finding/Findings';
import { wordFor as wordOfList } from '../../domain/finding/listWords';
import type { TextRange } from '../../domain/search/highlight';
import type { FinderStrings } from './FinderStrings';

/** What the pieces of the finder share. */
export interface FinderShared {
  readonly strings: FinderStrings;
  /** What is searched for. */
  readonly text: string;
  /** Where what is searched for stands in a text. */
  marksIn(text: string): readonly TextRange[];
  readonly favourites: ReadonlySet<number>;
  onFavourite(communityId: number, isFavourite: boolean): void;
  wayInto(community: Community): WayIn;
  /** Confirmed; false where nobody can tell. */
  isMember(community: Community): boolean;
  /** Gives what was found to the visitor as a file. */
  saveFound(found: readonly Found[]): Promise<void>;
  /** DOM id of the contact form of the page, if it has one. */
  contactPlace(): string | undefined;
  /** Shows the details. */
  onOpen(communityId: number): void;
}

const FinderContext = createContext<FinderShared | undefined>(undefined);

export const FinderProvider = FinderContext.Provider;

export function useFinder(): FinderShared {
  const finder = useContext(FinderContext);
  if (!finder) throw new Error('useFinder needs a <FinderProvider> around it.');
  return finder;
}

/** A word of the list in the reader's language, where we know it. */
export function wordFor({ values }: FinderStrings, value: string): string {
  return wordOfList(values, value);
}
