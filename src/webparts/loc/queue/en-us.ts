import type { QueueStrings } from '../../../features/requests/queue/QueueStrings';
import { requestWords } from '../requests/en-us';

export const queueStrings: QueueStrings = {
  words: requestWords,
  title: 'Requests of visitors',
  back: 'Back to the form',
  refresh: 'Look again',
  openList: 'Open the list in SharePoint',
  seesOwnOnly: 'Your rights show you only requests that you sent yourself. To see everybody’s, ask an owner of this site for a permission level with “Override List Behaviors”, such as Full Control.',
  views: { open: 'Open', new: 'New', mine: 'Mine', overdue: 'Overdue', all: 'All' },
  viewsLabel: 'Which requests',
  topic: 'Topic',
  anyTopic: 'Any topic',
  order: 'Order',
  orders: { newest: 'Newest first', oldest: 'Oldest first' },
  shown: { one: '{count} request', other: '{count} requests' },
  shownOfMore: { one: '{count} request, and there are more', other: '{count} requests, and there are more' },
  none: {
    open: 'Nobody is waiting for an answer.',
    new: 'There are no new requests.',
    mine: 'No open request is yours. Take one under “Open”.',
    overdue: 'No request has been waiting for too long.',
    all: 'Nobody has sent anything yet.'
  },
  more: 'Show more',
  columns: {
    reference: 'Reference', status: 'Status', kind: 'Kind', topic: 'Topic', subject: 'Subject', about: 'About', senderName: 'Sender', senderEmail: 'Address',
    sentOn: 'Sent', age: 'Age', assignedTo: 'Assigned to', answeredOn: 'Answered', keepUntil: 'Kept until'
  },
  csv: 'Save as CSV',
  csvBusy: 'The table is being made…',
  csvFailed: 'The table could not be made. Try again.',
  csvFile: 'contact-requests',
  nobody: 'Nobody yet',
  detail: {
    back: 'Back to the requests',
    message: 'Message',
    attachments: 'Attachments',
    labels: { organisation: 'Organisation', programme: 'Programme', role: 'Role', language: 'Language of the answer', mailbox: 'Mailbox' }
  },
  actions: {
    answer: 'Answer',
    assignedTo: 'Assigned to: {person}',
    take: 'Take it',
    release: 'Release it',
    assign: {
      open: 'Assign to…',
      optional: 'optional',
      colleague: 'Somebody of this site',
      chooseColleague: 'Choose somebody',
      noColleagues: 'This site does not show you who is in its groups. Enter an address instead.',
      address: 'Or an e-mail address',
      addressHelp: 'Of somebody in your organisation, or of a guest. It counts more than a choice above.',
      submit: 'Assign',
      keep: 'Leave it as it is',
      missing: 'Choose somebody, or enter an address.',
      notAnAddress: 'Enter an address like name@example.org.',
      unknownPerson: 'Nobody with this address is known in your organisation.',
      mayNotAdd: 'You may not bring new people to this site. Choose somebody of the site, or ask an owner.'
    },
    steps: { New: 'Mark as new', 'In progress': 'Mark as in progress', Answered: 'Mark as answered', Closed: 'Close', Withdrawn: 'Withdraw' },
    mail: {
      write: 'Answer by mail',
      quote: '{sender} wrote on {date}:',
      noAddress: 'The sender left no address that can be written to.',
      offer: 'Your mail program has been asked to open. Once the mail is on its way, say so here.',
      notYet: 'Not yet'
    },
    saving: 'Saving…',
    done: {
      taken: 'It is yours now.',
      assigned: 'It is assigned to {person} now.',
      released: 'It is nobody’s now.',
      status: 'The status is “{status}” now.'
    },
    notDone: 'Nothing has been changed as far as is known; try it once more.',
    gone: 'This request is no longer in the list. Somebody has deleted it.',
    conflict: {
      title: 'Somebody was quicker',
      taken: '{person} has taken it meanwhile.',
      assigned: '{editor} has assigned it to {person} meanwhile.',
      released: '{editor} has released it meanwhile.',
      status: '{editor} has set the status to “{status}” meanwhile.',
      other: '{editor} has changed it meanwhile.',
      withdrawn: 'Its sender has withdrawn it meanwhile.',
      somebody: 'Somebody',
      next: 'Your change has not been made. You see the request as it is now; decide again.'
    }
  }
};
