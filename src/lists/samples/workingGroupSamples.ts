import type { SampleRow } from './samples';

/** The four working groups that are active now. */
export const WORKING_GROUP_SAMPLES: readonly SampleRow[] = [
  {
    Title: 'Evaluation', HubNickname: 'Evaluation pilots', HubSubject: 'Evaluation', HubStatus: 'Active',
    HubPurpose: 'Tests new ways to evaluate cooperation and writes down what works.',
    HubCommunity: 'Programme and project management', HubMailbox: 'communication@interact.eu', HubOrder: 1
  },
  {
    Title: 'Indicators', HubNickname: 'Informal working group on indicators', HubSubject: 'Programme management', HubStatus: 'Active',
    HubPurpose: 'Agrees how programmes read, count and report common indicators.',
    HubCommunity: 'Programme and project management', HubMailbox: 'communication@interact.eu', HubOrder: 2
  },
  {
    Title: 'Performance-based approach', HubNickname: 'The Performers', HubSubject: 'Finance', HubStatus: 'Active',
    HubPurpose: 'Explores payments that follow results instead of invoices.',
    HubCommunity: 'Financial management', HubMailbox: 'communication@interact.eu', HubOrder: 3
  },
  {
    Title: 'State aid', HubSubject: 'Finance', HubStatus: 'Active',
    HubPurpose: 'Collects questions on state aid in projects and finds common answers.',
    HubCommunity: 'Financial management', HubMailbox: 'communication@interact.eu', HubOrder: 4
  }
];
