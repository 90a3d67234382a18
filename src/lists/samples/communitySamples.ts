import type { Region, Role, Strand, Theme } from '../vocabulary';
import { legacyRows } from './legacySamples';
import type { SampleRow } from './samples';

interface Channel {
  readonly name: string;
  readonly purpose: string;
  readonly who: string;
  readonly strands?: readonly Strand[];
  readonly regions?: readonly Region[];
  readonly keywords?: string;
}

interface Team {
  readonly name: string;
  readonly purpose: string;
  readonly who: string;
  readonly roles: readonly Role[];
  readonly notFor?: readonly Role[];
  readonly themes: readonly Theme[];
  readonly strands?: readonly Strand[];
  readonly keywords?: string;
  readonly channels?: readonly Channel[];
}

const PROGRAMME_STAFF: readonly Role[] = ['Managing authority', 'Joint secretariat', 'National contact point'];

/** The ten teams and thirteen private channels, in their usual order. */
const TEAMS: readonly Team[] = [
  {
    name: 'Auditors network',
    purpose: 'Audit methods, sampling and recurring findings, discussed among the people who do the audits.',
    who: 'Auditors of Interreg programmes',
    roles: ['Auditor'], themes: ['Control and audit'], keywords: 'audit authorities, sampling, group of auditors'
  },
  {
    name: 'Communication and visibility',
    purpose: 'Campaigns, branding rules and stories from the programmes, with a calendar of what comes next.',
    who: 'People who work on communication and visibility',
    roles: ['Communication officer'], themes: ['Communication'], keywords: 'ICON, InformEU, branding, European Cooperation Day',
    channels: [
      { name: 'Transnational Communication', purpose: 'Communication questions that transnational programmes share.', who: 'Communication officers of strand B programmes', strands: ['B'] },
      { name: 'IPA Communication', purpose: 'Communication questions that IPA programmes share.', who: 'Communication officers of IPA programmes', strands: ['IPA'] }
    ]
  },
  {
    name: 'Controllers network',
    purpose: 'First-level control in practice: eligibility of expenditure, checks and simplification.',
    who: 'Controllers of Interreg projects',
    roles: ['Controller'], themes: ['Control and audit'], keywords: 'FLC, national control, eligibility'
  },
  {
    name: 'Financial management',
    purpose: 'Payment applications, accounting and closure, from the point of view of the programme.',
    who: 'Programme staff responsible for finance',
    roles: ['Managing authority', 'Joint secretariat', 'Certifying or accounting body'], notFor: ['Controller', 'Auditor'],
    themes: ['Finance'], keywords: 'certifying authorities, accounting, payments, budget',
    channels: [
      { name: 'South West Europe', purpose: 'Financial matters among the programmes of South West Europe.', who: 'Finance staff of programmes in South West Europe', regions: ['South West Europe'], keywords: 'SUDOE' }
    ]
  },
  {
    name: 'Interact Monitoring Committee',
    purpose: 'Papers, procedures and decisions of the committee that steers Interact.',
    who: 'Members of the Interact Monitoring Committee',
    roles: ['Monitoring committee member'], themes: ['Programme management'], keywords: 'MC'
  },
  {
    name: 'Jems network',
    purpose: 'News on the Joint Electronic Monitoring Software: releases, plans and good practice.',
    who: 'Anyone who follows the Joint Electronic Monitoring Software',
    roles: [...PROGRAMME_STAFF, 'Controller', 'Auditor', 'Certifying or accounting body'],
    themes: ['Monitoring systems'], keywords: 'eMS, monitoring system, software',
    channels: [
      { name: 'Core Group', purpose: 'Decides what is developed next.', who: 'Members of the Jems core group' },
      { name: 'User Group', purpose: 'Requests, tests and support among those who run an installation.', who: 'Representatives of licence holders' }
    ]
  },
  {
    name: 'National Contact Points',
    purpose: 'How contact points in many countries advise applicants and spread the word.',
    who: 'National contact points of all countries and programmes',
    roles: ['National contact point'], themes: ['Programme management', 'Communication'], keywords: 'NCP'
  },
  {
    name: 'Inter Programme collaboration',
    purpose: 'The place to compare notes across programmes, regions and strands.',
    who: 'Programme staff who want to exchange with other programmes',
    roles: PROGRAMME_STAFF, themes: ['Programme management'], keywords: 'geographical, strand, networking',
    channels: [
      { name: 'Baltic Sea', purpose: 'Exchange among programmes around the Baltic Sea.', who: 'Programme staff in the Baltic Sea area', regions: ['EUSBSR', 'Baltic Sea'], keywords: 'EUSBSR' },
      { name: 'Med Lab Group', purpose: 'Exchange among programmes around the Mediterranean.', who: 'Programme staff in the Mediterranean area', regions: ['Mediterranean'] },
      { name: 'Transnational programme heads', purpose: 'Strategic questions of transnational cooperation.', who: 'Heads of strand B programmes', strands: ['B'] },
      { name: 'Interregional programme heads', purpose: 'Strategic questions of interregional cooperation.', who: 'Heads of strand C programmes', strands: ['C'] },
      { name: 'HIT 2021–2027', purpose: 'Keeps the harmonised tools of the current period in shape.', who: 'Core group of the current period’s tools', keywords: 'harmonised implementation tools' }
    ]
  },
  {
    name: 'External Cooperation',
    purpose: 'Cooperation with countries outside the EU: programme management, finance and more.',
    who: 'People who work in an external-cooperation context',
    roles: [...PROGRAMME_STAFF, 'Certifying or accounting body', 'Partner or beneficiary'],
    themes: ['External cooperation', 'Programme management', 'Finance'], strands: ['IPA', 'NEXT'], keywords: 'TESIM, IPA, NEXT, neighbourhood'
  },
  {
    name: 'Programme and project management',
    purpose: 'From call to closure: how programmes and projects are run well.',
    who: 'People with programme and project management tasks',
    roles: ['Managing authority', 'Joint secretariat'], themes: ['Programme management', 'Evaluation'], keywords: 'calls, assessment, simplified cost options',
    channels: [
      { name: 'Evaluation pilot Interreg added value', purpose: 'Tries out ways to show the added value of Interreg.', who: 'Members of this pilot' },
      { name: 'Evaluation pilot ISO', purpose: 'Tries out an evaluation of Interreg-specific objectives.', who: 'Members of this pilot', keywords: 'ISO' },
      { name: 'Evaluation pilot MRS & SBS', purpose: 'Tries out an evaluation of work on macro-regional and sea-basin strategies.', who: 'Members of this pilot', regions: ['EUSBSR', 'EUSDR', 'EUSALP', 'EUSAIR'], keywords: 'EUSBSR, EUSDR, EUSALP, EUSAIR' }
    ]
  }
];

/** Questions on any of them go here until owners name a mailbox of the community's own. */
const MAILBOX = 'communication@interact.eu';

function teamRow(team: Team, index: number): SampleRow {
  return {
    Title: team.name, HubKind: 'Team', HubPurpose: team.purpose, HubWhoShouldJoin: team.who,
    HubRoles: team.roles, HubNotFor: team.notFor ?? [], HubThemes: team.themes, HubStrands: team.strands ?? [], HubRegions: [],
    HubAccess: 'On request', HubParentFirst: true, HubStatus: 'Active', HubMailbox: MAILBOX, HubKeywords: team.keywords ?? '', HubOrder: (index + 1) * 100
  };
}

function channelRow(team: Team, index: number, channel: Channel, position: number): SampleRow {
  return {
    Title: channel.name, HubKind: 'Private channel', HubParent: team.name, HubPurpose: channel.purpose, HubWhoShouldJoin: channel.who,
    HubRoles: team.roles, HubNotFor: team.notFor ?? [], HubThemes: team.themes, HubStrands: channel.strands ?? [], HubRegions: channel.regions ?? [],
    HubAccess: 'On request', HubParentFirst: true, HubStatus: 'Active', HubMailbox: MAILBOX, HubKeywords: channel.keywords ?? '',
    HubOrder: (index + 1) * 100 + position + 1
  };
}

/** Parents come before their channels. A team's `HubOrder` is a multiple of 100, and its channels count on from there. Old communities come last. */
export const COMMUNITY_SAMPLES: readonly SampleRow[] = [
  ...TEAMS.flatMap((team, index) => [
    teamRow(team, index),
    ...(team.channels ?? []).map((channel, position) => channelRow(team, index, channel, position))
  ]),
  ...legacyRows((TEAMS.length + 1) * 100)
];
