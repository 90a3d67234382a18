import type { ContactHealthStrings } from './ContactHealthStrings';

export const contactHealth: ContactHealthStrings = {
  topics: {
    name: 'Contact topics',
    emptyList: 'The list has no rows yet. Add some in the list.',
    texts: {
      noMailbox: {
        what: 'It names no mailbox.',
        why: 'Its requests go to the default. Enter the mailbox of those who should answer.'
      },
      noMailboxBackup: {
        what: 'It names no mailbox, only a backup.',
        why: 'The backup gets all its requests, and nobody stands in for it.'
      },
      noMailboxNobody: {
        what: 'It names no mailbox, and there is no default that names one.',
        why: 'Nobody gets its requests: the form cannot send them.'
      },
      mailboxInvalid: {
        what: '“{column}” is not an e-mail address: “{value}”.',
        why: 'It counts as empty, so that requests go elsewhere.'
      },
      severalDefaults: {
        what: 'It is marked as the default, and so is “{other}”, which stands before it.',
        why: 'Only the first that names a mailbox takes what no other row answers. Leave the mark on one row.'
      },
      doubledRow: {
        what: 'Row {other} has the same topic and the same conditions.',
        why: 'Row {other} stands first and takes everything. Delete one of the two.'
      },
      unreachable: {
        what: 'No request ever reaches it: stricter rows, or rows that stand before it, take them all.',
        why: 'Its mailbox waits in vain. Change its conditions or its order, or delete it.'
      },
      overlap: {
        what: 'For some requests it is as strict as row {other} of the same topic, and names another mailbox.',
        why: 'Row {other} gets them only because it stands first. Add a condition to the row that should have them.'
      },
      unknownValue: {
        what: '“{column}” has the value “{value}”, which no request has.',
        why: 'The row waits for requests that never come. Pick one of the choices.'
      },
      unknownChoice: {
        what: '“{column}” cannot be read: “{value}”.',
        why: 'Nobody can guess what was meant. Pick one of the choices.'
      },
      similarName: {
        what: 'Its name is nearly that of “{other}”.',
        why: 'Visitors see two topics. Rows of one topic have exactly the same name.'
      },
      noDefault: {
        what: 'No row is marked as the default.',
        why: 'What no row answers, and what a row without a mailbox should get, reaches nobody.'
      },
      gap: {
        what: 'Some requests reach nobody: they are marked below, where requests go.',
        why: 'The form cannot send them. Mark a row that has a mailbox as the default.'
      }
    }
  },
  requests: {
    name: 'Contact requests',
    emptyList: 'There are no requests.',
    texts: {
      keptTooLong: {
        what: 'It was to be kept until {date}.',
        why: 'The data of its sender must not be kept any longer. Delete the request.'
      },
      openTooLong: {
        what: 'It has been open for {days} days, since {date}.',
        why: 'Its sender waits for an answer.'
      },
      twin: {
        what: 'It came twice: {other} is the same message, sent from the same form.',
        why: 'It may be answered twice, and its sender knows one of the numbers. Keep the one with the later text, and delete the other.'
      },
      noMailbox: {
        what: 'It names no mailbox.',
        why: 'Nobody is told of it. Enter the mailbox of those who should answer.'
      },
      mailboxInvalid: {
        what: '“{column}” is not an e-mail address: “{value}”.',
        why: 'Nobody is told of it. Enter the mailbox of those who should answer.'
      },
      noKeepUntil: {
        what: 'It does not say until when it may be kept.',
        why: 'The data of its sender would stay for ever. Enter a day under “Keep until”.'
      },
      answeredWithoutDate: {
        what: 'It is answered, and no day is given.',
        why: 'Nobody can tell how long its sender waited.'
      },
      unknownValue: {
        what: '“{column}” has the value “{value}”, which is not one of its choices.',
        why: 'It is in no view of open requests, and may be forgotten. Pick one of the choices.'
      }
    }
  },
  dryRun: {
    title: 'Where requests go',
    intro: 'A dry run of the topics as they are now. Each line stands for all requests that end the same way.',
    problems: { one: '{count} line has a gap or an overlap.', other: '{count} lines have a gap or an overlap.' },
    noProblems: 'Every request reaches somebody, and no two rows compete.',
    cut: { one: 'There are too many combinations to show all: this is the first line.', other: 'There are too many combinations to show all: these are the first {count} lines.' },
    noDifference: 'Without influence: {columns}.',
    columns: { kinds: 'Kind', topics: 'Topic', themes: 'Theme', strands: 'Strand', languages: 'Language of answer', goesTo: 'Goes to', why: 'Because' },
    kinds: { question: 'Question', join: 'Join request', trouble: 'Account or technical trouble', list: 'Problem with the list' },
    any: 'any',
    others: 'any other',
    none: { topics: 'no topic named', themes: 'no theme', strands: 'no strand', languages: 'no language' },
    via: {
      mailbox: 'Mailbox of “{topic}”.',
      backup: 'Backup of “{topic}”, which has no mailbox.',
      default: 'The default, since “{topic}” names nobody.',
      rest: 'The default, “{topic}”: no other row answers.'
    },
    gap: 'Nobody',
    gapWhy: 'Gap: no row that names a mailbox answers, and there is no default.',
    overlap: 'Overlap',
    overlapWhy: 'As strict, and with another mailbox: row {rows}. The order of the list decides.',
    filter: 'Show',
    all: 'All',
    onlyProblems: 'Gaps and overlaps',
    filterOption: '{word} ({count})',
    showAll: { one: 'Show the line', other: 'Show all {count} lines' },
    showFewer: 'Show fewer lines',
    save: 'Save as CSV',
    fileName: 'Where requests go',
    saveFailed: 'The table could not be saved. Check your connection, then try again.'
  }
};
