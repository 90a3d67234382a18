import type { CommunityRule } from '../../../domain/health/communities/CommunityRule';
import type { ListStrings } from '../../../features/health/CheckedList';

/** Texts for the check of the communities. */
export type CommunityHealthStrings = ListStrings<Exclude<CommunityRule, 'refused'> | 'groupIdDiffersFromParent' | 'unknownChoice'>;
