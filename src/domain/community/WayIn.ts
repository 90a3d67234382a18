import type { CommunityRef } from './Community';

/** Done, to be done now, to be done after that; `unknown`: nobody can tell whether it has been done. */
export type StepState = 'done' | 'next' | 'later' | 'unknown';

/** Why a step is what it is; the words are the interface's. */
export type StepReason =
  /** Membership is confirmed. */
  | 'member'
  /** Teams lets tenant members in. */
  | 'openTeam'
  /** Teams asks the owners. */
  | 'ownersDecide'
  /** Guests cannot join by link. */
  | 'guestsAsk'
  /** Only owners can add people. */
  | 'invitationOnly'
  /** A private channel is added to by its owners, who pick from the team. */
  | 'channelOwnersAdd'
  /** Only members of the parent can be added. */
  | 'parentFirst'
  /** No Teams link is known. */
  | 'noLink'
  /** No mailbox is known: use the contact form. */
  | 'noMailbox'
  | 'needsAccount';

/** One thing to do on the way into a community. */
export type Step = { readonly community: CommunityRef; readonly state: StepState; readonly reason: StepReason } & (
  /** Nothing to do any more. */
  | { readonly kind: 'member' }
  /** Follow the link; Teams lets the person in, or asks the owners. */
  | { readonly kind: 'openTeams'; readonly url: string }
  /** Follow the link to a site. */
  | { readonly kind: 'openSite'; readonly url: string }
  /** A request to the mailbox; one request names every community that has to be asked for. */
  | { readonly kind: 'ask'; readonly mailbox: string }
  /** Neither a link that helps nor a mailbox is known: the contact form. */
  | { readonly kind: 'contactForm' }
  /** `url` is '' where the page author gave none. */
  | { readonly kind: 'signUp'; readonly url: string }
);

/** The way into a community, or why there is none. */
export type WayIn =
  /** Steps in order; the link opens the place for who is a member already. */
  | { readonly kind: 'member'; readonly url?: string }
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  /** Can be read until that day, if one is known; new members go to the successors. */
  | { readonly kind: 'viewOnly'; readonly until?: string; readonly isOver: boolean; readonly url?: string; readonly successors: readonly CommunityRef[] }
  | { readonly kind: 'archived'; readonly successors: readonly CommunityRef[] }
  | { readonly kind: 'notYetOpen'; readonly mailbox?: string };
