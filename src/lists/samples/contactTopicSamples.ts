import type { SampleRow } from './samples';

const COMMUNICATION = 'communication@interact.eu';

/** One topic for each kind of request, so that everything has its mailbox from the first day. */
export const CONTACT_TOPIC_SAMPLES: readonly SampleRow[] = [
  { Title: 'General question', HubHelp: 'Anything about the communities and working groups.', HubKinds: ['Question'], HubMailbox: COMMUNICATION, HubDefault: true, HubOrder: 1 },
  { Title: 'Join a community or working group', HubHelp: 'Say which one, and what your role is.', HubKinds: ['Join request'], HubMailbox: COMMUNICATION, HubOrder: 2 },
  { Title: 'Trouble with an account', HubHelp: 'Registration, sign-in and passwords.', HubKinds: ['Account or technical trouble'], HubMailbox: 'tech.support@interact.eu', HubOrder: 3 },
  { Title: 'Problem with the list', HubHelp: 'A link that leads nowhere, a row that is wrong or missing.', HubKinds: ['Problem with the list'], HubMailbox: COMMUNICATION, HubOrder: 4 }
];
