import type { CommunityRecord } from './CommunityRecord';
import { mailboxInvalid, noContact } from './contactRules';
import { type Finding, type FindingRule, type HealthOptions, SEVERITIES, type Severity } from './Finding';
import { groupIdDiffers, groupIdInvalid, noGroupId } from './groupRules';
import { type HealthContext, prepareContext, type Rule } from './HealthContext';
import {
  notReviewed, reviewedInFuture, successorArchived, successorItself, successorMissing, viewOnlyPassed, viewOnlyWithoutDate
} from './lifecycleRules';
import { linkBlocksJoin, linkBroken, linkDuplicate, linkForeign, linkMissing, linkOtherTenant, linkWithoutTenant } from './linkRules';
import { channelWithoutParent, parentCycle, parentMissing, privateChannelOpen } from './parentRules';
import { bothForAndNotFor, refused, similarName, unknownValue } from './valueRules';

/** In the order in which a row's findings of one severity stand; `refused` last, since it says what the others leave. */
const RULES: Readonly<Record<FindingRule, { readonly severity: Severity; readonly check: Rule }>> = {
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

export const FINDING_RULES = Object.keys(RULES) as readonly FindingRule[];

/**
 * Everything that is wrong with the communities list, one finding for each fault.
 * @param records all rows of the list, good or not, in the order of the owners
 * @returns the weightiest first, then in the order of the rows, then of the rules
 */
export function checkCommunities(records: readonly CommunityRecord[], options: HealthOptions): readonly Finding[] {
  const context = prepareContext(records, options);
  const findings = records.flatMap(record => checkRecord(record, context));
  return SEVERITIES.flatMap(severity => findings.filter(finding => finding.severity === severity));
}

function checkRecord(record: CommunityRecord, context: HealthContext): readonly Finding[] {
  const row = { id: record.id, name: record.name };
  return FINDING_RULES.reduce<readonly Finding[]>((found, rule) => {
    const faults = RULES[rule].check(record, context, found);
    return [...found, ...faults.map(({ severity, values }) => ({ rule, row, severity: severity ?? RULES[rule].severity, values: values ?? {} }))];
  }, []);
}
