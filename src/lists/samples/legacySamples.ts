import type { Role, Strand, Theme } from '../vocabulary';
import type { SampleRow } from './samples';

interface Legacy {
  readonly name: string;
  readonly purpose: string;
  readonly who: string;
  readonly roles: readonly Role[];
  readonly themes: readonly Theme[];
  readonly strands?: readonly Strand[];
  readonly keywords: string;
  /** Name of the community that took its place. */
  readonly successor: string;
}

/** Communities of the platform before this one, as far as their names alone say what became of them. Owners add the others. */
const LEGACY: readonly Legacy[] = [
  {
    name: 'Audit Authorities', purpose: 'Where audit authorities shared methods and findings until the move to Teams.', who: 'Auditors of Interreg programmes',
    roles: ['Auditor'], themes: ['Control and audit'], keywords: 'AA, group of auditors', successor: 'Auditors network'
  },
  {
    name: 'National Control (FLC)', purpose: 'Where first-level controllers compared their checks until the move to Teams.', who: 'Controllers of Interreg projects',
    roles: ['Controller'], themes: ['Control and audit'], keywords: 'first level control, FLC', successor: 'Controllers network'
  },
  {
    name: 'HIT Core Group', purpose: 'Where the harmonised tools of the period before were made.', who: 'Core group of the tools of 2014–2020',
    roles: ['Managing authority', 'Joint secretariat'], themes: ['Programme management'], keywords: 'harmonised implementation tools', successor: 'HIT 2021–2027'
  },
  {
    name: 'Transnational & Interregional communication', purpose: 'Where communication officers of both strands met until the move to Teams.',
    who: 'Communication officers of strand B and C programmes', roles: ['Communication officer'], themes: ['Communication'], strands: ['B', 'C'],
    keywords: 'branding, campaigns', successor: 'Transnational Communication'
  }
];

/** The last day on which the old platform could be read; 6 o'clock in UTC is on that day in every time zone of the programmes. */
const LAST_DAY = '2025-08-31T06:00:00Z';

/** @param firstOrder `HubOrder` of the first one; the others count on from there */
export function legacyRows(firstOrder: number): readonly SampleRow[] {
  return LEGACY.map(({ name, purpose, who, roles, themes, strands = [], keywords, successor }, index) => ({
    Title: name, HubKind: 'Legacy community', HubPurpose: purpose, HubWhoShouldJoin: who, HubRoles: roles, HubNotFor: [], HubThemes: themes,
    HubStrands: strands, HubRegions: [], HubAccess: 'By invitation', HubParentFirst: false, HubStatus: 'Archived', HubViewOnlyUntil: LAST_DAY,
    HubSuccessors: [successor], HubMailbox: 'communication@interact.eu', HubKeywords: keywords, HubOrder: firstOrder + index
  }));
}
