import { type Finding, type HealthOptions } from '../Finding';
import { linkBlocksJoin, linkBroken, linkDuplicate, linkForeign, linkOtherTenant, linkWithoutTenant } from '../linkRules';
import { reviewedInFuture } from '../reviewRules';
import { byWeight, checkRows, type RuleBook } from '../rules';
import { refusedUnless, similarName, unknownValue } from '../valueRules';
import { bothForAndNotFor } from './audienceRules';
import type { CommunityRecord } from './CommunityRecord';
import type { CommunityRule } from './CommunityRule';
import { mailboxInvalid, noContact } from './contactRules';
import { groupIdDiffers, groupIdInvalid, noGroupId } from './groupRules';
import { type HealthContext, prepareContext } from './HealthContext';
import { notReviewed, successorArchived, successorItself, successorMissing, viewOnlyPassed, viewOnlyWithoutDate } from './lifecycleRules';
import { channelWithoutParent, parentCycle, parentMissing, privateChannelOpen } from './parentRules';
import { linkMissing } from './placeRules';

const refused = refusedUnless({
  choice: ['unknownValue'], link: ['linkBroken', 'linkForeign'], parentMissing: ['parentMissing'], parentRequired: ['channelWithoutParent'], parentCycle: ['parentCycle']
});

/** `refused` last, since it says what the others leave. */
const RULES: RuleBook<CommunityRule, CommunityRecord, HealthContext> = {
  channelWithoutParent: { severity: 'error', check: channelWithoutParent },
  parentMissing: { severity: 'error', check: parentMissing },
  parentCycle: { severity: 'error', check: parentCycle },
  linkBroken: { severity: 'error', check: linkBroken },
  linkForeign: { severity: 'error', check: linkForeign },
  linkDuplicate: { severity: 'warning', check: linkDuplicate },
  linkWithoutTenant: { severity: 'warning', check: linkWithoutTenant },
  linkOtherTenant: { severity: 'warning', check: linkOtherTenant },
  linkBlocksJoin: { severity: 'warning', check: linkBlocksJoin },
  noContact: { severity: 'warning', check: noContact },
  mailboxInvalid: { severity: 'warning', check: mailboxInvalid },
  groupIdInvalid: { severity: 'warning', check: groupIdInvalid },
  groupIdDiffers: { severity: 'warning', check: groupIdDiffers },
  privateChannelOpen: { severity: 'warning', check: privateChannelOpen },
  viewOnlyPassed: { severity: 'warning', check: viewOnlyPassed },
  successorMissing: { severity: 'warning', check: successorMissing },
  successorArchived: { severity: 'warning', check: successorArchived },
  successorItself: { severity: 'warning', check: successorItself },
  reviewedInFuture: { severity: 'warning', check: reviewedInFuture },
  bothForAndNotFor: { severity: 'warning', check: bothForAndNotFor },
  linkMissing: { severity: 'advice', check: linkMissing },
  noGroupId: { severity: 'advice', check: noGroupId },
  viewOnlyWithoutDate: { severity: 'advice', check: viewOnlyWithoutDate },
  notReviewed: { severity: 'advice', check: notReviewed },
  unknownValue: { severity: 'advice', check: unknownValue },
  similarName: { severity: 'advice', check: similarName },
  refused: { severity: 'error', check: refused }
};

export const COMMUNITY_RULES = Object.keys(RULES) as readonly CommunityRule[];

/**
 * Everything that is wrong with the communities list, one finding for each fault.
 * @param records all rows of the list, good or not, in the order of the owners
 * @returns the weightiest first, then in the order of the rows, then of the rules
 */
export function checkCommunities(records: readonly CommunityRecord[], options: HealthOptions): readonly Finding<CommunityRule>[] {
  return byWeight(checkRows(RULES, records, prepareContext(records, options)));
}
