import type { AskingStrings } from '../../../features/communityFinder/asking/AskingStrings';

export const askingStrings: AskingStrings = {
  heading: { join: 'Ask to join {communities}', question: 'Ask about {communities}' },
  goesTo: 'Your request goes to {mailbox}.',
  from: 'From: {sender}',
  labels: { senderName: 'Your name', senderEmail: 'Your e-mail address', message: 'Message' },
  required: 'required',
  optional: 'optional',
  firstMessage: 'I would like to join {communities}.',
  messageHelp: { join: 'Your programme and what you do there help the owners to decide.', question: 'What would you like to know?' },
  problems: {
    senderName: { missing: 'Enter your name.', tooLong: 'Shorten your name to 255 characters.' },
    senderEmail: {
      missing: 'Enter your e-mail address, so that you can be answered.',
      tooLong: 'Shorten the address to 255 characters.',
      notAnAddress: 'Enter an address like name@example.org.'
    },
    message: { missing: 'Write your question.', tooLong: 'Shorten your message to {limit} characters.', tooManyLinks: 'Take out some links: a message has five at most.' }
  },
  privacy: 'Your name, address and message are stored on this site and read by the people who answer. They serve to answer you and nothing else.',
  send: 'Send request',
  sending: 'Sending…',
  cancel: 'Cancel',
  notSent: 'Your request has not been sent yet; your text is still here.',
  closed: 'Requests cannot be sent from this page.',
  writeInstead: 'You can also write to {mailbox}; the text is prepared.',
  sent: 'Your request has arrived',
  reference: 'Your reference: {reference}',
  whatNext: { join: 'The owners read it and add you, or answer to {email}.', question: 'The answer comes to {email}.' },
  close: 'Close'
};
