import type { CommunityAccess, CommunityKind, CommunityStatus } from '../community/Community';
import { wordsOf } from './matchKey';

interface Choices {
  readonly kind: CommunityKind;
  readonly access: CommunityAccess;
  readonly status: CommunityStatus;
}
export type ChoiceField = keyof Choices;

/** How people write a choice; case, punctuation and plurals do not matter. */
const SPELLINGS: { readonly [F in ChoiceField]: Readonly<Record<Choices[F], readonly string[]>> } = {
  kind: {
    Team: ['team', 'ms team', 'microsoft team'],
    'Private channel': ['private channel', 'channel', 'sub team', 'subteam', 'sub space', 'subspace'],
    Site: ['site', 'sharepoint site'],
    'Legacy community': ['legacy community', 'legacy', 'old community', 'historic community']
  },
  access: {
    Open: ['open', 'public'],
    'On request': ['on request', 'request', 'by request'],
    'By invitation': ['by invitation', 'invitation', 'invitation only', 'by invitation only']
  },
  status: {
    Planned: ['planned'],
    Active: ['active'],
    'View-only': ['view only', 'read only'],
    Archived: ['archived']
  }
};

/** The choice that a cell means, or undefined. */
export function readChoice<F extends ChoiceField>(field: F, cell: string): Choices[F] | undefined {
  const ways = Object.entries(SPELLINGS[field]) as [Choices[F], readonly string[]][];
  return ways.find(([, spellings]) => spellings.some(spelling => phrase(spelling) === phrase(cell)))?.[0];
}

const phrase = (text: string): string => wordsOf(text).join(' ');
