/** What is known of the memberships of the person who looks. */
export interface Membership {
  /** Lower-case ids of Microsoft 365 groups, all of them. */
  readonly groups: ReadonlySet<string>;
  /** Thread ids of the private channels of each group whose channels are known; a group that is missing here is unknown. */
  readonly channelsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface MembershipDirectory {
  /**
   * @param groupIds groups whose private channels are of interest
   * @returns undefined where it cannot be known: no consent, a guest whom nothing is told, a failure
   */
  find(groupIds: readonly string[]): Promise<Membership | undefined>;
}

export type Standing = 'member' | 'notMember' | 'unknown';
