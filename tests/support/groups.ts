import type { GroupChoice, GroupOptions } from '../../src/domain/workingGroup/GroupChoice';
import { type GroupFindings, prepareGroups } from '../../src/domain/workingGroup/findGroups';
import { search } from '../../src/domain/finding/search';
import type { WorkingGroup } from '../../src/domain/workingGroup/WorkingGroup';

export function groupOptions(overrides: Partial<GroupOptions> = {}): GroupOptions {
  return { facets: ['status', 'subject'], preset: {}, locked: [], view: 'list', isBySubject: false, linkName: '', ...overrides };
}

/** What is found with this choice; all else as a visitor starts with it. */
export function findGroupsIn(groups: readonly WorkingGroup[], choice: Partial<Pick<GroupChoice, 'text' | 'facets'>> = {}, options: Partial<GroupOptions> = {}): GroupFindings {
  const all = groupOptions(options);
  return prepareGroups(groups, all, 'en', search)({ text: '', facets: all.preset, ...choice });
}

export const names = (groups: readonly WorkingGroup[]): readonly string[] => groups.map(({ name }) => name);
