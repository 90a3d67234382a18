const COMMUNICATION = 'communication@interact.eu';

export const CONTACT_TOPIC_ROWS: readonly Record<string, unknown>[] = [
  { Title: 'General question', HubHelp: 'Anything about the communities and working groups.', HubMailbox: COMMUNICATION, HubOrder: 1 },
  { Title: 'Join a community or working group', HubHelp: 'Say which one, and what your role is.', HubMailbox: COMMUNICATION, HubOrder: 2 },
  { Title: 'Trouble with an account', HubHelp: 'Registration, sign-in and passwords.', HubMailbox: 'tech.support@interact.eu', HubOrder: 3 }
];
