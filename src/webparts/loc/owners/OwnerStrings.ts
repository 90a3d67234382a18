import type { HealthStrings } from '../../../features/health/HealthStrings';
import type { ImportStrings } from '../../../features/health/ImportStrings';
import type { SetupStrings } from '../../../features/setup/SetupStrings';
import type { CommunityHealthStrings } from './CommunityHealthStrings';

/** Texts that only page editors and owners of lists see. They come with the tools, so that visitors do not load them. */
export interface OwnerStrings {
  readonly setup: SetupStrings;
  readonly health: HealthStrings;
  readonly communities: CommunityHealthStrings;
  readonly importing: ImportStrings;
}
