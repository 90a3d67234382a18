import type { LateStrings } from '../../../features/contactUs/late/LateStrings';

export const contactStrings: LateStrings = {
  problems: {
    topic: { missing: 'Choose a topic, so that your message reaches the right people.' },
    subject: { missing: 'Say in a few words what it is about.', tooLong: 'Shorten the subject to {limit} characters.' },
    message: {
      missing: 'Write your message.',
      tooLong: 'Shorten your message to {limit} characters.',
      tooManyLinks: 'Take out some links: a message has five at most.'
    },
    senderName: { missing: 'Enter your name.', tooLong: 'Shorten your name to {limit} characters.' },
    senderEmail: {
      missing: 'Enter your e-mail address, so that you can be answered.',
      tooLong: 'Shorten the address to {limit} characters.',
      notAnAddress: 'Enter an address like name@example.org.'
    },
    organisation: { tooLong: 'Shorten the name of your organisation to {limit} characters.' },
    programme: { tooLong: 'Shorten the name of your programme to {limit} characters.' }
  },
  summary: { one: '{count} field needs your attention', other: '{count} fields need your attention' },
  earlier: {
    begun: 'You began a message at {time}.',
    unclear: 'You began a message at {time}. Nobody can say at the moment whether it has arrived; if you send it again, it is stored once all the same.',
    checking: 'You began a message at {time}, and were sending it. Looking whether it has arrived…',
    files: 'Choose these files again, since they cannot be kept: {files}.',
    arrived: 'The message that you were sending has arrived. Your reference: {reference}',
    changed: 'The message that you were sending has arrived. Your reference: {reference}. What you changed afterwards has not been sent.',
    goOn: 'Continue',
    discard: 'Discard'
  },
  more: {
    organisation: 'Organisation',
    programme: 'Programme',
    role: 'Your role',
    noRole: '(not said)',
    language: 'Language of the answer',
    anyLanguage: '(any)'
  },
  files: {
    label: 'Files',
    choose: 'Choose files',
    help: '{count} files at most, {size} MB each: {kinds}. They go when your message has arrived.',
    remove: 'Remove {name}',
    problems: {
      tooMany: '“{name}” was not taken: a message has {count} files at most.',
      empty: '“{name}” was not taken: it is empty.',
      tooLarge: '“{name}” was not taken: it is larger than {size} MB.',
      name: '“{name}” was not taken: rename it, with letters and digits only.',
      taken: '“{name}” was not taken: there is a file of that name already.',
      kind: '“{name}” was not taken: files of this kind cannot be sent.',
      content: '“{name}” was not taken: it is not what its name says.',
      macros: '“{name}” was not taken: it holds a program. Save it without macros.',
      unreadable: '“{name}” was not taken: it cannot be read. Choose it again.'
    }
  },
  trips: {
    filled: 'Your browser has filled in a field that nobody sees, as programs do that send advertisements. If you have written this yourself, press the button once more.',
    tooFast: 'That was very quick, as it is with programs that send advertisements. If you have written this yourself, press the button once more.'
  },
  failed: {
    closed: 'Messages cannot be sent from this page.',
    writeInstead: 'You can write to {mailbox} instead.',
    waitUntil: 'It can be sent from {time} on.',
    offline: 'There is no connection.',
    backOnline: 'The connection is back: press the button to send your message.',
    copy: { copy: 'Copy the text', copied: 'The text is copied.', failed: 'The text could not be copied. Select it in the form instead.' }
  },
  sent: {
    heading: 'Your message has arrived',
    reference: 'Your reference: {reference}',
    goesTo: 'It goes to {mailbox}.',
    answerTo: 'The answer comes to {email}.',
    within: 'You can expect it within {time}.',
    another: 'Send another message',
    files: 'Files',
    fileStates: { waiting: 'waiting', sending: 'being sent…', arrived: 'has arrived', failed: 'has not arrived yet' },
    allFiles: 'All files have arrived.',
    sendRest: 'Send the rest again'
  }
};
