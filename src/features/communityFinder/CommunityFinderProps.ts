import type { ReactElement } from 'react';
import type { Community } from '../../domain/community/Community';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import type { MembershipDirectory } from '../../domain/community/Membership';
import type { WayIn } from '../../domain/community/WayIn';
import type { FinderOptions } from '../../domain/finding/Choice';
import type { Found } from '../../domain/finding/Findings';
import type { SearchCode } from '../../domain/finding/SearchCode';
import type { PageAddress } from '../../domain/finding/PageAddress';
import type { VisitorMemory } from '../../domain/finding/VisitorMemory';
import type { Viewer } from '../../domain/Viewer';
import type { PartSurroundings } from '../../ui/PartContext';
import type { FinderStrings } from './FinderStrings';

/** What the panel with the details of a community gets from the finder. */
export interface DetailProps {
  readonly community: Community;
  /** All communities of the list, archived ones too: for channels, successors and predecessors. */
  readonly communities: readonly Community[];
  wayInto(community: Community): WayIn;
  /** Of the roles that the visitor picked, those that it is not open for. */
  readonly excludedRoles: readonly string[];
  readonly isFavourite: boolean;
  onFavourite(isFavourite: boolean): void;
  /** Address that opens these details, to be copied. */
  readonly link: string;
  /** Shows the details of another community. */
  onOpen(communityId: number): void;
  onClose(): void;
}

/** What other parts of the page may want to know. */
export interface FinderNews {
  readonly text: string;
  /** Communities found. */
  readonly count: number;
  /** The community whose details are open. */
  readonly community?: Community;
}

export interface CommunityFinderProps {
  readonly communities: CommunityRepository;
  readonly membership: MembershipDirectory;
  readonly memory: VisitorMemory;
  readonly address: PageAddress;
  readonly viewer: Viewer;
  readonly options: FinderOptions;
  /** Heading; the language's own when empty. */
  readonly title: string;
  readonly surroundings: PartSurroundings;
  readonly strings: FinderStrings;
  /** Text from another part of the page; what it changes to is searched for. */
  readonly textFromPage?: string;
  /** Day such as 2026-01-31. */
  readonly today: string;
  onNews(news: FinderNews): void;
  /** @returns DOM id of the place of the page where anything can be asked; undefined where it has none */
  contactPlace(): string | undefined;
  renderDetail(props: DetailProps): ReactElement;
  /** Fetches what answers a text; may be asked again. */
  loadSearch(): Promise<SearchCode>;
  /** Gives what was found to the visitor as a file that a spreadsheet opens. Rejects when what writes it does not come. */
  saveFound(found: readonly Found[]): Promise<void>;
}
