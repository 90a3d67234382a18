import type { CheckOptions, Finding, HealthOptions } from '../Finding';
import type { HealthCheck } from '../HealthCheck';
import { linkBlocksJoin, linkBroken, linkDuplicate, linkForeign, linkOtherTenant, linkWithoutTenant } from '../linkRules';
import { oldestFirst, prepareLinks } from '../links';
import { findSameNames } from '../nearNames';
import { reviewedInFuture } from '../reviewRules';
import { byWeight, checkRows, type RuleBook } from '../rules';
import { refusedUnless, similarName, unknownValue } from '../valueRules';
import { communityGone, endPassed, endsBeforeStart, type GroupContext, mailboxInvalid, noContact, noSubject, notReviewed } from './groupRules';
import type { WorkingGroupRecord, WorkingGroupRegister } from './WorkingGroupRecord';

/** What can be wrong with a working group. The comments name the values that a finding carries for its text, where no other list has the rule. */
export type WorkingGroupRule =
  | 'linkBroken' | 'linkForeign' | 'linkDuplicate' | 'linkWithoutTenant' | 'linkOtherTenant' | 'linkBlocksJoin'
  | 'noContact' | 'mailboxInvalid'
  /** other: the id of the community */
  | 'communityGone'
  /** date */
  | 'endPassed'
  /** date: the end; start */
  | 'endsBeforeStart'
  | 'reviewedInFuture'
  | 'noSubject'
  | 'notReviewed' | 'unknownValue' | 'similarName' | 'refused';

/** `refused` last, since it says what the others leave. */
const RULES: RuleBook<WorkingGroupRule, WorkingGroupRecord, GroupContext> = {
  linkBroken: { severity: 'error', check: linkBroken },
  linkForeign: { severity: 'error', check: linkForeign },
  linkDuplicate: { severity: 'warning', check: linkDuplicate },
  linkWithoutTenant: { severity: 'warning', check: linkWithoutTenant },
  linkOtherTenant: { severity: 'warning', check: linkOtherTenant },
  linkBlocksJoin: { severity: 'warning', check: linkBlocksJoin },
  noContact: { severity: 'warning', check: noContact },
  mailboxInvalid: { severity: 'warning', check: mailboxInvalid },
  communityGone: { severity: 'warning', check: communityGone },
  endPassed: { severity: 'warning', check: endPassed },
  endsBeforeStart: { severity: 'warning', check: endsBeforeStart },
  reviewedInFuture: { severity: 'warning', check: reviewedInFuture },
  noSubject: { severity: 'advice', check: noSubject },
  notReviewed: { severity: 'advice', check: notReviewed },
  unknownValue: { severity: 'advice', check: unknownValue },
  similarName: { severity: 'advice', check: similarName },
  refused: { severity: 'error', check: refusedUnless({ choice: ['unknownValue'], link: ['linkBroken', 'linkForeign'] }) }
};

export const WORKING_GROUP_RULES = Object.keys(RULES) as readonly WorkingGroupRule[];

/**
 * Everything that is wrong with the working groups list, one finding for each fault.
 * @param records all rows of the list, good or not, in the order of the owners
 */
export function checkWorkingGroups(records: readonly WorkingGroupRecord[], options: HealthOptions): readonly Finding<WorkingGroupRule>[] {
  return byWeight(checkRows(RULES, records, { ...prepareLinks(records, options), sameName: findSameNames(oldestFirst(records)) }));
}

/** The check of the working groups list. */
export function workingGroupCheck(register: WorkingGroupRegister, options: CheckOptions): HealthCheck {
  return {
    check: async () => {
      const records = await register.read();
      const at = new Date();
      const hidden = records.filter(({ problems }) => problems.length > 0).map(({ id }) => id);
      return { findings: checkWorkingGroups(records, { ...options, now: at }), rowCount: records.length, hiddenRows: new Set(hidden), at };
    },
    formUrl: id => register.formUrl(id)
  };
}
