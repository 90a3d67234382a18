import type { CommunityRecord } from './CommunityRecord';

/** As visitors see it: an empty status means Active. One that cannot be read means nothing. */
export function isActive({ status, problems }: CommunityRecord): boolean {
  return status === 'Active' || (status === undefined && !problems.some(problem => problem.reason === 'choice'));
}
