/** What a person in Interreg does. Owners pick from these; visitors say "I am a …". */
export const ROLES = [
  'Managing authority',
  'Joint secretariat',
  'National contact point',
  'Controller',
  'Auditor',
  'Certifying or accounting body',
  'Communication officer',
  'Monitoring committee member',
  'Partner or beneficiary',
  'Other'
] as const;
export type Role = (typeof ROLES)[number];

/** A cross-border, B transnational, C interregional, D outermost regions; IPA and NEXT beside them. */
export const STRANDS = ['A', 'B', 'C', 'D', 'IPA', 'NEXT'] as const;
export type Strand = (typeof STRANDS)[number];

export const THEMES = [
  'Programme management',
  'Finance',
  'Control and audit',
  'Communication',
  'Monitoring systems',
  'Evaluation',
  'External cooperation'
] as const;
export type Theme = (typeof THEMES)[number];
