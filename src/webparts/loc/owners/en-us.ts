import { communities, health } from './health/en-us';
import { importing } from './importing/en-us';
import type { OwnerStrings } from './OwnerStrings';

export const ownerStrings: OwnerStrings = {
  health,
  communities,
  importing,
  setup: {
    title: 'Set up the lists of this part',
    intro: 'This part shows what is in lists, and “{site}” does not have them yet. They can be made here and now.',
    introIncomplete: 'The lists of this part in “{site}” are not complete. What is missing can be added here and now.',
    listMissing: 'will be made at {url}:',
    columns: { one: '{count} column', other: '{count} columns' },
    views: { one: '{count} view', other: '{count} views' },
    nothingIsDeleted: 'Nothing that is there is deleted or overwritten. If something interrupts, go on where it stopped.',
    rights: {
      manageLists: { held: 'It takes the right to manage lists, which you have.', missing: 'It takes the right to manage lists (permission level Edit or above).' },
      managePermissions: {
        held: 'It takes the right to manage permissions, so that visitors can add messages; you have it.',
        missing: 'It takes the right to manage permissions (Full Control), so that visitors can add messages.'
      }
    },
    laterByOwner: 'You do not have it: an owner does this part afterwards.',
    samples: 'Add sample rows',
    samplesHelp: 'Real communities, groups and topics to start from. Change or delete them later in the lists.',
    create: 'Create the lists',
    mend: 'Add what is missing',
    resume: 'Go on',
    working: 'Setting up {list} …',
    progress: '{done} of {total} steps',
    interrupted: 'What was made so far stays. Go on when you are ready.',
    complete: 'The lists are there and complete.',
    show: 'Show the part',
    askIntro: 'This part needs lists in “{site}”, and making them takes a right that you do not have there.',
    askPeople: 'Ask one of these people: {people} (group “{group}”).',
    askGroup: 'Ask a member of the group “{group}”.',
    askLists: 'Tell them which lists: {lists}. They open this page, choose Edit, and find a button for it in this place.',
    copyRequest: 'Copy this text',
    copied: 'Copied.',
    copyFailed: 'The browser did not allow it. Select the text and copy it yourself.',
    remaining: 'Your part is done. What is left in “{site}” takes a right that you do not have there.',
    listsLack: { one: 'The lists of this part lack something', other: 'The lists of this part lack {count} things' },
    notChecked: 'The lists could not be checked just now.',
    differences: {
      title: 'The lists themselves',
      none: 'Columns, choices, indexes and views are as they should be.',
      byHand: 'This cannot be mended without losing something; please decide yourself in the list’s settings.',
      askIntro: 'Mending the lists in “{site}” takes a right that you do not have there.',
      askLists: 'Tell them which lists: {lists}. They open this page, choose Check the list, and find a button for it in this place.',
      needed: 'Needed for this part to work.',
      kinds: {
        list: 'The list is missing.',
        column: 'The column “{subject}” is missing.',
        type: 'The column “{subject}” is of the type {found}; it should be {expected}.',
        choices: 'The column “{subject}” lacks choices. {expected}',
        extraChoice: 'The column “{subject}” has the choice “{found}”, which the parts do not know: rows with it are not shown.',
        index: 'The column “{subject}” has no index; with many rows, filters on it fail.',
        unique: 'The column “{subject}” allows the same value twice.',
        notUnique: 'The column “{subject}” allows no value twice. As long as it does, SharePoint cannot keep messages from others.',
        required: 'The column “{subject}” may be left empty.',
        rule: 'The column “{subject}” does not check what is entered.',
        default: 'The column “{subject}” has no default value; it should be “{expected}”.',
        target: 'The column “{subject}” points to another list than {expected}.',
        view: 'The view “{subject}” is missing.',
        look: 'Formatting is missing for {subject}.',
        form: 'The form has no sections.',
        ownItems: 'People can see and change the messages of others.',
        contributors: 'Visitors cannot add messages.',
        title: 'The name “{subject}” has not been given yet.',
        version: 'It was made by an earlier version, or its set-up was not finished.',
        newer: 'It was made by a newer version ({found}) of this part, which knows version {expected}. Nothing is changed; update the package.'
      }
    }
  }
};
