import { faultIf } from '../rules';
import type { CommunityCheck } from './HealthContext';
import { isActive } from './status';

export const linkMissing: CommunityCheck = (record, { linksOf }) => {
  const { teams, site } = linksOf(record);
  const unreadable = record.problems.some(problem => problem.reason === 'link');
  const needsLink = (record.kind === 'Team' || record.kind === 'Site') && isActive(record);
  return faultIf(needsLink && teams.kind === 'none' && site.kind === 'none' && !unreadable);
};
