import { communitiesList } from '../../../src/lists/communities.list';
import type { Role, Strand, Theme } from '../../../src/lists/vocabulary';
import type { Seed } from './seeds';

/** The first lists of a site that belongs to the hub. */
export interface SiteSeed {
  /** Server-relative URL of the site, as in the tenant's table of sites. */
  readonly path: string;
  readonly seeds: readonly Seed[];
}

interface Group {
  readonly name: string;
  readonly purpose: string;
  readonly who: string;
  readonly roles: readonly Role[];
  readonly themes: readonly Theme[];
  readonly strands?: readonly Strand[];
  readonly mailbox: string;
  readonly keywords?: string;
}

function communities(groups: readonly Group[]): Seed {
  return {
    list: communitiesList,
    rows: groups.map(({ name, purpose, who, roles, themes, strands = [], mailbox, keywords = '' }, index) => ({
      Title: name, HubKind: 'Site', HubPurpose: purpose, HubWhoShouldJoin: who, HubRoles: roles, HubNotFor: [], HubThemes: themes, HubStrands: strands,
      HubAccess: 'Open', HubStatus: 'Active', HubMailbox: mailbox, HubKeywords: keywords, HubOrder: (index + 1) * 10
    }))
  };
}

const FINANCE: readonly Group[] = [
  {
    name: 'Simplified cost options', purpose: 'Collects unit costs and flat rates that worked, with the calculation behind them.',
    who: 'Finance officers who set up calls', roles: ['Managing authority', 'Joint secretariat'], themes: ['Finance'], mailbox: 'finance@interact.example',
    keywords: 'SCO, flat rate, lump sum'
  },
  {
    name: 'Accounting bodies', purpose: 'Monthly round on payment applications and the closure of accounts.',
    who: 'Staff of accounting bodies', roles: ['Certifying or accounting body'], themes: ['Finance', 'Control and audit'], mailbox: 'finance@interact.example'
  },
  {
    name: 'Eligibility questions', purpose: 'Short answers on expenditure rules, reviewed by controllers of several countries.',
    who: 'Controllers and finance officers', roles: ['Controller', 'Joint secretariat'], themes: ['Control and audit', 'Finance'], mailbox: 'control@interact.example'
  }
];

const COMMUNICATION: readonly Group[] = [
  {
    name: 'Story desk', purpose: 'Turns project results into stories in many languages.', who: 'Communication officers who write',
    roles: ['Communication officer'], themes: ['Communication'], mailbox: 'communication@interact.eu', keywords: 'storytelling, translation, Ελλάδα, Україна'
  },
  {
    name: 'Côte & coast campaign', purpose: 'Plans the common campaign of maritime programmes.', who: 'Communication officers of maritime programmes',
    roles: ['Communication officer'], themes: ['Communication'], strands: ['A', 'B'], mailbox: 'communication@interact.eu', keywords: 'sea, beach'
  }
];

const JEMS: readonly Group[] = [
  {
    name: 'Release testing', purpose: 'Tries a release of Jems before it reaches the installations.', who: 'Testers of licence holders',
    roles: ['Joint secretariat'], themes: ['Monitoring systems'], mailbox: 'jems@interact.example', keywords: 'software, quality'
  },
  {
    name: 'Jems translators', purpose: 'Keeps the terms of the software consistent in all languages.', who: 'Anyone who translates Jems',
    roles: ['Joint secretariat', 'Other'], themes: ['Monitoring systems', 'Communication'], mailbox: 'jems@interact.example'
  },
  {
    name: 'Installation operators', purpose: 'Exchange on servers, backups and updates.', who: 'Technical staff of licence holders',
    roles: ['Other'], themes: ['Monitoring systems'], mailbox: 'jems@interact.example', keywords: 'hosting, backup'
  },
  {
    name: 'Indicators in Jems', purpose: 'Aligns indicator reports with what the software can count.', who: 'Staff who report indicators',
    roles: ['Joint secretariat', 'Managing authority'], themes: ['Monitoring systems', 'Programme management'], mailbox: 'jems@interact.example'
  }
];

/** Three small sites of the hub, each with Communities of its own. */
export const ASSOCIATED_SITES: readonly SiteSeed[] = [
  { path: '/sites/finance', seeds: [communities(FINANCE)] },
  { path: '/sites/communication', seeds: [communities(COMMUNICATION)] },
  { path: '/sites/jems', seeds: [communities(JEMS)] }
];
