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

/** The four macro-regional strategies, and areas that communities are named after. */
export const REGIONS = ['EUSBSR', 'EUSDR', 'EUSALP', 'EUSAIR', 'Baltic Sea', 'Mediterranean', 'South West Europe', 'Outermost regions'] as const;
export type Region = (typeof REGIONS)[number];

/** The languages of the programmes: the 24 of the EU and those of its neighbours in cooperation. */
export const LANGUAGES = [
  'English', 'Albanian', 'Bosnian', 'Bulgarian', 'Croatian', 'Czech', 'Danish', 'Dutch', 'Estonian', 'Finnish', 'French', 'German', 'Greek',
  'Hungarian', 'Irish', 'Italian', 'Latvian', 'Lithuanian', 'Macedonian', 'Maltese', 'Montenegrin', 'Norwegian', 'Polish', 'Portuguese',
  'Romanian', 'Serbian', 'Slovak', 'Slovenian', 'Spanish', 'Swedish', 'Ukrainian'
] as const;
export type Language = (typeof LANGUAGES)[number];

/** What people write for. */
export const REQUEST_KINDS = ['Question', 'Join request', 'Account or technical trouble', 'Problem with the list'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];
