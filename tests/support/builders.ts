import type { Community, Family } from '../../src/domain/community/Community';
import type { Enquiry } from '../../src/domain/enquiry/Enquiry';
import type { Topic } from '../../src/domain/enquiry/Topic';
import { FACETS, type FinderOptions } from '../../src/domain/finding/Choice';
import type { Viewer } from '../../src/domain/Viewer';
import type { WorkingGroup } from '../../src/domain/workingGroup/WorkingGroup';

let lastId = 0;

export function aCommunity(overrides: Partial<Community> = {}): Community {
  const id = overrides.id ?? ++lastId;
  return {
    id, name: `Community ${id}`, kind: 'Team', status: 'Active', access: 'On request', purpose: '', whoShouldJoin: '',
    roles: [], notFor: [], themes: [], strands: [], regions: [], languages: [], keywords: '', successors: [], isParentFirst: false, isFeatured: false,
    addedOn: '2025-01-15T09:00:00Z',
    teamsLink: `https://teams.microsoft.com/l/team/${id}`, mailbox: 'team@interact.example', ...overrides
  };
}

export function aChannelOf(parent: Community, overrides: Partial<Community> = {}): Community {
  return aCommunity({ kind: 'Private channel', isParentFirst: true, parent: { id: parent.id, name: parent.name }, ...overrides });
}

/** Names of families as an outline, children indented, for readable expectations. */
export function outline(families: readonly Family[], indent = ''): readonly string[] {
  return families.flatMap(family => [`${indent}${family.community.name}`, ...outline(family.children, `${indent}  `)]);
}

export const aMember: Viewer = { name: 'Mila Member', email: 'mila@contoso.example', isGuest: false, isAnonymous: false };
export const aGuest: Viewer = { name: 'Greta Guest', email: 'greta@partner.example', isGuest: true, isAnonymous: false };

export function aWorkingGroup(overrides: Partial<WorkingGroup> = {}): WorkingGroup {
  return { id: ++lastId, name: 'State aid', nickname: '', subject: 'Finance', purpose: 'Finds common answers.', status: 'Active', ...overrides };
}

/** A message that is ready to be stored, with a key of its own. */
export function anEnquiry(overrides: Partial<Enquiry> = {}): Enquiry {
  return {
    key: crypto.randomUUID(), kind: 'question', topic: 'General question', subject: 'A question', message: 'What is this?', senderName: 'Mila', senderEmail: 'mila@contoso.example',
    organisation: '', programme: '', role: '', language: '', mailbox: 'communication@interact.eu', keepUntil: '2027-11-30', ...overrides
  };
}

export function aTopic(overrides: Partial<Topic> = {}): Topic {
  return { id: ++lastId, name: 'General question', help: 'Anything.', kinds: [], themes: [], strands: [], languages: [], mailbox: 'communication@interact.eu', isDefault: false, ...overrides };
}

export function finderOptions(overrides: Partial<FinderOptions> = {}): FinderOptions {
  return { facets: FACETS, preset: {}, locked: [], view: 'cards', pageSize: 24, guestsSee: 'everything', linkName: '', signUpUrl: '', ...overrides };
}
