import type { ImportStrings } from '../../../../features/health/ImportStrings';

export const importing: ImportStrings = {
  title: 'Add communities from a table',
  table: 'Table',
  tableHelp: 'Paste it from a web page, Excel or a CSV file. The first row names the columns, for example “Name” and “Who should join”. Nothing is written before you have seen what would change.',
  file: 'Or choose a file (CSV or text)',
  chooseFile: 'Choose a file',
  fileFailed: 'The file cannot be read. Open it yourself, copy the table and paste it.',
  compare: 'Compare with the list',
  comparing: 'Reading the list …',
  preview: 'What would change',
  counts: {
    added: { one: '{count} row is new.', other: '{count} rows are new.' },
    changed: { one: '{count} row changes.', other: '{count} rows change.' },
    unchanged: { one: '{count} row stays as it is.', other: '{count} rows stay as they are.' },
    unclear: { one: '{count} row is unclear.', other: '{count} rows are unclear.' },
    problems: { one: '{count} thing could not be read.', other: '{count} things could not be read.' }
  },
  nothingToWrite: 'There is nothing to write.',
  headings: { added: 'New rows', changed: 'Changed rows', unclear: 'Please decide', problems: 'What could not be read' },
  existingTeam: '{name} (already in the list)',
  fields: {
    kind: 'Kind', whoShouldJoin: 'Who should join', purpose: 'Purpose', access: 'Access', status: 'Status', mailbox: 'Contact mailbox', teamsLink: 'Teams link',
    siteLink: 'Site link', keywords: 'Keywords', order: 'Order', roles: 'Roles', notFor: 'Not for', themes: 'Themes', strands: 'Strands', regions: 'Regions',
    languages: 'Languages'
  },
  field: '{field}: {value}',
  change: '{field}: {before} → {after}',
  empty: 'empty',
  doubts: {
    nearName: 'The list has a row with nearly this name.',
    elsewhere: 'The list has a row of this name in another place: below a team, or below none.',
    otherKind: 'The list has a row of this name that is of another kind.',
    severalRows: 'The list has several rows of this name.',
    parentUnknown: 'Its team “{parent}” is neither in the list nor in the table. Add the team to the table, then compare again.',
    parentUnclear: 'Decide about its team “{parent}” first. Where several rows have that name, give them different names in the list.'
  },
  decision: '“{name}” (line {line}) is …',
  leaveOut: 'left out',
  sameRow: 'the row “{name}” (number {id})',
  newRow: 'a new row',
  line: 'Line {line}: {problem}',
  problems: {
    emptyPaste: 'There is nothing here yet. Paste a table.',
    notATable: 'This is text without columns, not a table. Copy the whole table with the titles of its columns.',
    aboveHeader: '“{value}” stands above the titles of the columns and was left out.',
    unknownHeader: 'The column “{column}” is not known and was left out. If it should be read, give it a title such as “Purpose” or “Contact mailbox”.',
    repeatedHeader: 'The column “{column}” says the same as an earlier one and was left out. Delete one of the two.',
    noNameColumn: 'No column has the title “Name”, so that no row can be read. Add the title.',
    cellCount: '“{value}” does not have as many cells ({found}) as there are columns ({expected}). The row was left out; add or remove cells.',
    emptyName: 'The row with “{value}” has no name and was left out. Give it one.',
    nameTooLong: 'The name “{value}” is longer than {limit} characters. The row was left out; shorten the name.',
    repeatedName: '“{value}” stands in line {other} already. This row was left out; delete one of the two.',
    channelWithoutTeam: 'The channel “{value}” stands below no team and was left out. Put it below its team.',
    unknownKind: '“{value}” in “{column}” is no kind of community. The row was left out; use Team, Private channel, Site or Legacy community.',
    unknownAccess: '“{value}” in “{column}” is no way of access. The row was left out; use Open, On request or By invitation.',
    unknownStatus: '“{value}” in “{column}” is no status. The row was left out; use Planned, Active, View-only or Archived.',
    unknownValue: '“{value}” is not one of the choices of “{column}”. The row comes without it; correct it, or add it to the choices of the column.',
    orderNotANumber: '“{value}” in “{column}” is not a number. The row comes without it.'
  },
  write: { one: 'Write {count} row', other: 'Write {count} rows' },
  writing: 'Writing …',
  progress: '{done} of {total} rows',
  result: 'What was written',
  written: { one: '{count} row was written.', other: '{count} rows were written.' },
  outcomes: {
    added: 'Added: {name}',
    changed: 'Changed: {name}',
    refused: 'Not accepted by the list: {name} (line {line}). Look at the values of this line: an address, a link or a text may break a rule of its column.',
    skipped: 'Left out, because its team was not accepted: {name} (line {line})'
  },
  interrupted: 'It stopped at “{name}” (line {line}).',
  interruptedHelp: 'What was written stays. When you go on, the list is read again first, so that nothing is written twice.',
  goOn: 'Go on',
  goOnWithout: 'Go on without this row'
};
