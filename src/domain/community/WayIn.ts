import type { CommunityRef } from './Community';

/** Done, to be done now, to be done after that; `unknown`: nobody can tell whether it has been done. */
export type StepState = 'done' | 'next' | 'later' | 'unknown';

/** Why a step is what it is; the words are the interface's. */
export type StepReason =
  /** Membership is confirmed. */
  | 'member'
  /** The link lets tenant members in. */
  | 'openTeam'
  /** Behind the link, Teams or SharePoint asks the owners. */
  | 'ownersDecide'
  /** Guests cannot join by link. */
  | 'guestsAsk'
  /** Only owners can add people. */
  | 'invitationOnly'
  /** A private channel is added to by its owners, who pick from the team. */
  | 'channelOwnersAdd'
  /** Only members of the parent can be added: it waits for the step before. */
  | 'parentFirst'
  /** No link is known. */
  | 'noLink'
  /** No mailbox is known: use the contact form. */
  | 'noMailbox'
  | 'needsAccount';

/** What one request asks for: every community, in the order of the steps, that the same mailbox answers for. */
export interface JoinWish {
  readonly mailbox: string;
  readonly communities: readonly CommunityRef[];
}

/** One thing to do on the way into a community. */
export type Step = { readonly community: CommunityRef; readonly state: StepState; readonly reason: StepReason } & (
  /** Nothing to do any more. */
  | { readonly kind: 'member' }
  /** Follow the link; Teams lets the person in, or asks the owners. */
  | { readonly kind: 'openTeams'; readonly url: string }
  /** Follow the link to a site. */
  | { readonly kind: 'openSite'; readonly url: string }
  /** A request; no two steps ask the same mailbox. */
  | ({ readonly kind: 'ask' } & JoinWish)
  /** The request of another step names this community too. */
  | { readonly kind: 'askedAlong' }
  /** Neither a link that helps nor a mailbox is known: the contact form. */
  | { readonly kind: 'contactForm' }
  /** `url` is '' where the page author gave none. */
  | { readonly kind: 'signUp'; readonly url: string }
);

/** The way into a community, or why there is none. */
export type WayIn =
  /** The link opens the place for who is a member already. */
  | { readonly kind: 'member'; readonly url?: string }
  /** In order; exactly one of them is `next`. */
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  /** Can be read until that day, if one is known; new members go to the successors. The link is there for who may read it. */
  | { readonly kind: 'viewOnly'; readonly until?: string; readonly isOver: boolean; readonly url?: string; readonly successors: readonly CommunityRef[] }
  | { readonly kind: 'archived'; readonly successors: readonly CommunityRef[] }
  | { readonly kind: 'notYetOpen'; readonly mailbox?: string };
