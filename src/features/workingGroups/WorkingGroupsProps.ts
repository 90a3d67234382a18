import type { ReactElement } from 'react';
import type { PageAddress } from '../../domain/finding/PageAddress';
import type { Viewer } from '../../domain/Viewer';
import type { GroupOptions } from '../../domain/workingGroup/GroupChoice';
import type { WorkingGroup } from '../../domain/workingGroup/WorkingGroup';
import type { WorkingGroupRepository } from '../../domain/workingGroup/WorkingGroupRepository';
import type { ListWords } from '../../domain/finding/listWords';
import type { SearchCode } from '../../domain/finding/SearchCode';
import type { FilterWords, ToolWords } from '../../ui/finding/FindingWords';
import type { PartSurroundings } from '../../ui/PartContext';
import type { WorkingGroupsStrings } from './WorkingGroupsStrings';

/** How a finder of the page shows the details of a community. */
export interface CommunityLinks {
  /** Address of this page with the details open. */
  hrefOf(communityId: number): string;
  /** Opens them without loading the page again. */
  open(communityId: number): void;
}

/** What the finder's texts lend. */
export interface LentWords {
  readonly filters: FilterWords;
  readonly tools: ToolWords;
  /** `{typed}`, `{known}` */
  readonly didYouMean: string;
  /** `{text}` */
  readonly quoted: string;
  readonly words: ListWords;
}

export interface WorkingGroupsProps {
  readonly workingGroups: WorkingGroupRepository;
  readonly address: PageAddress;
  readonly viewer: Viewer;
  readonly options: GroupOptions;
  /** Heading; the language's own when empty. */
  readonly title: string;
  readonly surroundings: PartSurroundings;
  readonly strings: WorkingGroupsStrings;
  readonly lent: LentWords;
  /** Fetches what answers a text; may be asked again. */
  loadSearch(): Promise<SearchCode>;
  /** Absent where no finder of the page shows the communities that groups belong to. */
  readonly communityLinks?: CommunityLinks;
  /** The page has a part for questions, which takes over. */
  onAsk?(group: WorkingGroup): void;
  /** A form that asks to take part; without it people write mails. @param onDone takes it away */
  renderRequest?(group: WorkingGroup, onDone: () => void): ReactElement;
}
