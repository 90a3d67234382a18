import { linkTexts } from '../../linkHealth/en-us';
import type { HealthStrings } from '../../../../features/health/HealthStrings';
import type { CommunityHealthStrings } from '../CommunityHealthStrings';

export const health: HealthStrings = {
  title: 'Check of the list',
  close: 'Close',
  checkAgain: 'Check again',
  checking: 'Checking …',
  showFindings: 'Show what is wrong',
  findings: { one: '{count} finding', other: '{count} findings' },
  inRows: { one: '{findings} in {count} row.', other: '{findings} in {count} rows.' },
  allGood: { one: 'All is well: nothing is wrong with the only row.', other: 'All is well: nothing is wrong with any of the {count} rows.' },
  ofList: '{list}: {state}',
  checkedAt: 'Checked on {date}.',
  severities: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  filter: 'Show',
  all: 'All',
  filterOption: '{word} ({count})',
  columns: { severity: 'Weight', row: 'Row', what: 'What is wrong', why: 'Why it matters' },
  rowNumber: 'Row number',
  untitled: 'Row {id}, without a name',
  wholeList: 'The whole list',
  hiddenRow: 'Visitors do not see this row.',
  refused: 'The row cannot be shown until this is mended.',
  copy: 'Copy as CSV',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow it. Select the table and copy it yourself.'
};

export const communities: CommunityHealthStrings = {
  name: 'Communities',
  emptyList: 'The list has no rows yet. Add some in the list, or from a table below.',
  texts: {
    ...linkTexts,
    noContact: {
      what: 'Nobody is named to ask: neither a contact person nor a mailbox.',
      why: 'People who want to join, guests above all, do not know whom to write to.'
    },
    mailboxInvalid: {
      what: '“{column}” is not an e-mail address: “{value}”.',
      why: 'Messages to it do not arrive.'
    },
    linkMissing: {
      what: 'There is no link, neither to Teams nor to a site.',
      why: 'People learn that the community exists and cannot open it.'
    },
    noGroupId: {
      what: 'The id of the group behind the team is missing.',
      why: 'People cannot be shown whether they are members already. It stands in the Teams link, after “groupId=”.'
    },
    groupIdInvalid: {
      what: '“{column}” is not the id of a group: “{value}”.',
      why: 'People cannot be shown whether they are members already. It stands in the Teams link, after “groupId=”.'
    },
    groupIdDiffers: {
      what: 'The group id is not the one in the Teams link.',
      why: 'One of the two belongs to another team, so that people may be told wrongly whether they are members.'
    },
    groupIdDiffersFromParent: {
      what: 'The group id is not that of “{other}”, the team of this channel.',
      why: 'A channel belongs to the group of its team; people may be told wrongly whether they are members.'
    },
    channelWithoutParent: {
      what: 'It is a private channel and names no team.',
      why: 'People have to join the team first, and cannot learn which.'
    },
    parentMissing: {
      what: 'The team that it belongs to is not in the list: “{other}”.',
      why: 'People have to join the team first, and cannot find it. Pick another one.'
    },
    parentCycle: {
      what: 'It belongs to “{other}”, which in turn belongs to this row.',
      why: 'Nobody can tell where to start. Pick a row that is not below this one.'
    },
    privateChannelOpen: {
      what: 'It is a private channel, and its access says that it is open.',
      why: 'Owners have to add everyone to a private channel; people wait for a button that does not come.'
    },
    viewOnlyPassed: {
      what: 'It could be read until {date}, and that day has passed.',
      why: 'Visitors are told what is no longer so. Archive the row, or enter a new date.'
    },
    viewOnlyWithoutDate: {
      what: 'It can only be read, and no last day is given.',
      why: 'Members do not know how long they have to save what they need.'
    },
    successorMissing: {
      what: 'Its successor is not in the list: “{other}”.',
      why: 'People are sent to a place that is not there.'
    },
    successorArchived: {
      what: 'Its successor “{other}” is archived.',
      why: 'People are sent from one closed place to the next.'
    },
    successorItself: {
      what: 'It names itself as its successor.',
      why: 'People are sent in a circle.'
    },
    notReviewed: {
      what: 'Nobody has confirmed this row for {days} days, since {date}.',
      why: 'What was right then may be wrong by now. Read it, then enter today’s date under “Reviewed on”.'
    },
    reviewedInFuture: {
      what: 'It was reviewed on {date}, which is still to come.',
      why: 'The reminder to read it again would come too late.'
    },
    similarName: {
      what: 'Its name is nearly that of “{other}”.',
      why: 'Visitors cannot tell the two apart; perhaps they are the same.'
    },
    unknownValue: {
      what: '“{column}” has the value “{value}”, which is not one of its choices.',
      why: 'Those who filter by this column do not find the row. Pick a choice, or add this one to the column.'
    },
    unknownChoice: {
      what: '“{column}” has the value “{value}”, which is not one of its choices.',
      why: 'It decides how people get in, and nobody can guess what was meant. Pick one of the choices.'
    },
    bothForAndNotFor: {
      what: '“{value}” is named both among those whom it is for and among those whom it is not for.',
      why: 'People with this role get two opposite answers.'
    }
  }
};
