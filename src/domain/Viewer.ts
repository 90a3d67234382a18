/** The person who looks at the page, as far as the page itself knows without asking a server. */
export interface Viewer {
  readonly name: string;
  /** Empty when the platform does not tell, as on a guest's first visit. */
  readonly email: string;
  /** External user of the tenant. A guest cannot join a team by link; "join" means "ask". */
  readonly isGuest: boolean;
  /** Came by a link that asks for no account (SPFx: `isAnonymousGuestUser`). */
  readonly isAnonymous: boolean;
}
