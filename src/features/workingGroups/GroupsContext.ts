import { createContext, useContext } from 'react';
import type { ContactPerson } from '../../domain/ContactPerson';
import type { TextRange } from '../../domain/search/highlight';
import type { WorkingGroup } from '../../domain/workingGroup/WorkingGroup';
import type { ListWords } from '../../domain/finding/listWords';
import type { CommunityLinks } from './WorkingGroupsProps';
import type { WorkingGroupsStrings } from './WorkingGroupsStrings';

/** What the entries of the list share. */
export interface GroupsShared {
  readonly strings: WorkingGroupsStrings;
  /** Of the part: tells its controls apart from those of others. */
  readonly title: string;
  readonly words: ListWords;
  /** Where what is searched for stands in a text. */
  marksIn(text: string): readonly TextRange[];
  /** By ID of the group. */
  readonly contacts: ReadonlyMap<number, ContactPerson>;
  readonly communityLinks?: CommunityLinks;
  /** Absent where nothing takes a request. */
  onAsk?(group: WorkingGroup): void;
}

const GroupsContext = createContext<GroupsShared | undefined>(undefined);

export const GroupsProvider = GroupsContext.Provider;

export function useGroupsShared(): GroupsShared {
  const shared = useContext(GroupsContext);
  if (!shared) throw new Error('useGroupsShared needs a <GroupsProvider> around it.');
  return shared;
}
