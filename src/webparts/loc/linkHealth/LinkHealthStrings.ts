import type { ListStrings } from '../../../features/health/CheckedList';

/** Texts for what can be wrong with a link, whatever list it stands in. */
export type LinkHealthStrings = ListStrings<'linkBroken' | 'linkForeign' | 'linkDuplicate' | 'linkWithoutTenant' | 'linkOtherTenant' | 'linkBlocksJoin'>['texts'];
