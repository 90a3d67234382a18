/** What can be wrong with a community. The comments name the values that a finding carries for its text. */
export type CommunityRule =
  /** neither the row nor its parent says whom to ask */
  | 'noContact'
  /** column, value */
  | 'mailboxInvalid'
  /** an active team or site without any link */
  | 'linkMissing'
  /** column, value: not https, or not a Teams link to a team or channel */
  | 'linkBroken'
  /** column, value, host: https, and not to an allowed host */
  | 'linkForeign'
  /** other: the earlier row with a link to the same place */
  | 'linkDuplicate'
  | 'linkWithoutTenant'
  /** value: the tenant in the link */
  | 'linkOtherTenant'
  | 'linkBlocksJoin'
  | 'noGroupId'
  /** column, value */
  | 'groupIdInvalid'
  /** value, and expected: what the row's own link or (with `other`, its name) the parent says */
  | 'groupIdDiffers'
  | 'channelWithoutParent'
  /** other: name of the parent, or its id where the name is gone */
  | 'parentMissing'
  /** other: the parent */
  | 'parentCycle'
  | 'privateChannelOpen'
  /** date */
  | 'viewOnlyPassed'
  | 'viewOnlyWithoutDate'
  /** other: name of the successor, or its id where the name is gone */
  | 'successorMissing'
  /** other */
  | 'successorArchived'
  | 'successorItself'
  /** days, date */
  | 'notReviewed'
  /** date */
  | 'reviewedInFuture'
  /** other: the earlier row with nearly the same name */
  | 'similarName'
  /** column, value */
  | 'unknownValue'
  /** value: the role */
  | 'bothForAndNotFor'
  /** column, value, reason: what no other rule says better */
  | 'refused';
