import type { Viewer } from '../Viewer';
import type { Community } from './Community';

/** One thing to do on the way into a community. */
export type Step =
  /** Follow the link; Teams lets the person in, or asks the team's owners. */
  | { readonly kind: 'openTeams'; readonly community: string; readonly url: string }
  /** Write to the mailbox and ask to be added. */
  | { readonly kind: 'ask'; readonly community: string; readonly mailbox: string }
  /** Neither a link that helps nor a mailbox is known. */
  | { readonly kind: 'noContact'; readonly community: string };

/**
 * What a person has to do to get into a community, in order; the parent comes first, since a private channel is open to its team only.
 * @param byId the communities that are known, without circles; a parent that is not among them becomes a `noContact` step
 */
export function stepsToGetIn(community: Community, viewer: Viewer, byId: ReadonlyMap<number, Community>): readonly Step[] {
  if (!community.parent) return [entrance(community, viewer)];
  const parent = byId.get(community.parent.id);
  const before: readonly Step[] = parent
    ? stepsToGetIn(parent, viewer, byId)
    : [{ kind: 'noContact', community: community.parent.name }];
  return [...before, askFor(community, parent)];
}

/** Guests cannot join by link, and a private channel has no link that adds anybody: they ask. */
function entrance(community: Community, viewer: Viewer): Step {
  const byLink = community.kind === 'Team' && community.access !== 'By invitation' && !viewer.isGuest;
  if (byLink && community.teamsLink) return { kind: 'openTeams', community: community.name, url: community.teamsLink };
  return askFor(community);
}

function askFor(community: Community, parent?: Community): Step {
  const mailbox = community.mailbox ?? parent?.mailbox;
  return mailbox ? { kind: 'ask', community: community.name, mailbox } : { kind: 'noContact', community: community.name };
}
