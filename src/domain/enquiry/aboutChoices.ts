import type { Community, Family } from '../community/Community';
import { arrangeFamilies } from '../community/arrangeFamilies';
import type { WorkingGroup } from '../workingGroup/WorkingGroup';
import type { EnquiryAbout } from './Enquiry';

/** A community or working group that a message can be about, with what decides who answers. */
export interface AboutChoice extends EnquiryAbout {
  readonly themes: readonly string[];
  readonly strands: readonly string[];
  /** How many communities it lies below. */
  readonly depth: number;
  /** Offered to everybody; others only where they were asked for. */
  readonly isOpen: boolean;
}

/** Communities with their channels beneath them, then working groups. A channel without themes or strands of its own has those of its team. */
export function aboutChoices(communities: readonly Community[], groups: readonly WorkingGroup[]): readonly AboutChoice[] {
  const byId = new Map(communities.map(community => [community.id, community]));
  return [...arrangeFamilies(communities).flatMap(family => choicesOf(family, 0)), ...groups.map(group => choiceOf(group, byId.get(group.communityId ?? 0)))];
}

function choicesOf({ community, children }: Family, depth: number, above?: AboutChoice): readonly AboutChoice[] {
  const { id, name, status } = community;
  const choice: AboutChoice = {
    type: 'community', id, name, depth,
    themes: filled(community.themes, above?.themes),
    strands: filled(community.strands, above?.strands),
    isOpen: status !== 'Archived'
  };
  return [choice, ...children.flatMap(child => choicesOf(child, depth + 1, choice))];
}

function choiceOf({ id, name, subject, status }: WorkingGroup, community: Community | undefined): AboutChoice {
  return {
    type: 'workingGroup', id, name, depth: 0,
    themes: subject ? [subject] : community?.themes ?? [],
    strands: community?.strands ?? [],
    isOpen: status !== 'Finished'
  };
}

const filled = (own: readonly string[], inherited: readonly string[] = []): readonly string[] => (own.length > 0 ? own : inherited);
