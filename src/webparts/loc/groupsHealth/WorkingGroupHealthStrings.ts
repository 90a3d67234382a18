import type { WorkingGroupRule } from '../../../domain/health/workingGroups/checkWorkingGroups';
import type { ListStrings } from '../../../features/health/CheckedList';

/** Texts for the check of the working groups. They come with it. */
export type WorkingGroupHealthStrings = ListStrings<Exclude<WorkingGroupRule, 'refused'> | 'unknownChoice'>;
