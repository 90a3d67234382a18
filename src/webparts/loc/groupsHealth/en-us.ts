import { linkTexts } from '../linkHealth/en-us';
import type { WorkingGroupHealthStrings } from './WorkingGroupHealthStrings';

export const workingGroups: WorkingGroupHealthStrings = {
  name: 'Working groups',
  emptyList: 'The list has no rows yet. Add some in the list.',
  texts: {
    ...linkTexts,
    noContact: {
      what: 'Nobody is named to ask: neither a contact person nor a mailbox.',
      why: 'People who want to take part do not know whom to write to.'
    },
    mailboxInvalid: {
      what: '“{column}” is not an e-mail address: “{value}”.',
      why: 'Messages to it do not arrive.'
    },
    communityGone: {
      what: 'The community that it belongs to is not in the list any more (it was row {other}).',
      why: 'Visitors cannot see where the group belongs. Pick another community, or none.'
    },
    endPassed: {
      what: 'It is called active, and its time ended on {date}.',
      why: 'People ask to take part in something that is over. Call it finished, or enter a later end.'
    },
    endsBeforeStart: {
      what: 'It ends on {date}, before it starts on {start}.',
      why: 'Visitors read a time that cannot be. One of the two dates is wrong.'
    },
    reviewedInFuture: {
      what: 'It was reviewed on {date}, which is still to come.',
      why: 'The reminder to read it again would come too late.'
    },
    noSubject: {
      what: 'It is active and has no subject.',
      why: 'Those who look for groups by subject do not find it.'
    },
    notReviewed: {
      what: 'Nobody has confirmed this row for {days} days, since {date}.',
      why: 'What was right then may be wrong by now. Read it, then enter today’s date under “Reviewed on”.'
    },
    unknownValue: {
      what: '“{column}” has the value “{value}”, which is not one of its choices.',
      why: 'Perhaps it is a slip, and those who look for the right word do not find the group. Pick a choice, or add this one to the column.'
    },
    unknownChoice: {
      what: '“{column}” has the value “{value}”, which is not one of its choices.',
      why: 'Nobody can guess what was meant. Pick one of the choices.'
    },
    similarName: {
      what: 'Its name is nearly that of “{other}”.',
      why: 'Visitors cannot tell the two apart; perhaps they are the same.'
    }
  }
};
