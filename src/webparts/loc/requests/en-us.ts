import type { MyRequestsStrings } from '../../../features/requests/mine/MyRequestsStrings';
import type { RequestWords } from '../../../features/requests/RequestWords';

export const requestWords: RequestWords = {
  kinds: { question: 'Question', join: 'Request to join', trouble: 'Account or technical trouble', list: 'Problem with the list' },
  status: { New: 'New', 'In progress': 'In progress', Answered: 'Answered', Closed: 'Closed', Withdrawn: 'Withdrawn' },
  unknownStatus: 'No known status',
  noSubject: 'No subject',
  overdue: 'Overdue'
};

export const myRequestsStrings: MyRequestsStrings = {
  words: requestWords,
  empty: 'You have not sent anything yet. What you send with this form appears here, with what became of it.',
  sentOn: 'Sent on {date}',
  answeredOn: 'on {date}',
  withdraw: 'Withdraw',
  confirm: 'Withdraw {reference}?',
  yes: 'Yes, withdraw',
  keep: 'Keep it',
  withdrawing: 'Withdrawing…',
  withdrawn: '{reference} is withdrawn. Nobody will answer it.',
  meanwhile: {
    New: '{reference} was changed meanwhile and is still new. You can withdraw it now.',
    'In progress': '{reference} is being worked on meanwhile, so it can no longer be withdrawn.',
    Answered: '{reference} has been answered meanwhile, so it can no longer be withdrawn.',
    Closed: '{reference} has been closed meanwhile, so it can no longer be withdrawn.',
    Withdrawn: '{reference} was withdrawn already.'
  },
  gone: '{reference} is no longer there; it was deleted meanwhile.'
};
