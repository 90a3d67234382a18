import type { CommunityRef } from '../community/Community';

/**
 * `error` visitors do not see the row, or it leads them nowhere · `warning` it misleads them or leaves them stuck ·
 * `advice` it works and could be better. In the order of their weight.
 */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What can be wrong with a row. The comments name the values that a finding carries for its text. */
export type FindingRule =
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

export interface Finding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly row: CommunityRef;
  /** For the text: value, other, column, days, date … as each rule says. Dates as YYYY-MM-DD in UTC. */
  readonly values: Readonly<Record<string, string>>;
}

export interface HealthOptions {
  readonly now: Date;
  /** Of the tenant, when known. */
  readonly tenantId?: string;
  /** Host names, lower case; one that begins with a dot, such as `.sharepoint.com`, allows every host that ends so. */
  readonly teamsHosts: readonly string[];
  /** As `teamsHosts`. */
  readonly siteHosts: readonly string[];
}
