import { createContext, useContext } from 'react';
import type { OwnerTools } from './OwnerTools';
import type { StateStrings } from './StateStrings';

/** What every piece of a part may need to know about where it stands. */
export interface PartSurroundings {
  /** Prefix for DOM ids; one page can hold the same part twice. */
  readonly instanceId: string;
  /** Language tag of the texts; numbers and lists are written its way. */
  readonly locale: string;
  /** Of the part's title: 2, 3 or 4. */
  readonly headingLevel: number;
  /** The page is being edited, by somebody who may see causes. */
  readonly isEditing: boolean;
  readonly strings: StateStrings;
  /** Mailbox that answers those who have no access, where the page author named one. */
  readonly accessMailbox?: string;
  /** Absent for visitors. */
  readonly ownerTools?: OwnerTools;
}

const PartContext = createContext<PartSurroundings | undefined>(undefined);

export const PartProvider = PartContext.Provider;

export function usePart(): PartSurroundings {
  const part = useContext(PartContext);
  if (!part) throw new Error('usePart needs a <Part> around it.');
  return part;
}
