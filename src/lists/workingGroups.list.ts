import { addressRule } from './columnRules';
import { workingGroupsFacts } from './workingGroups.facts';
import { completeColumns, defineList } from './defineList';
import { THEMES } from './vocabulary';

export const workingGroupsList = defineList({
  ...workingGroupsFacts,
  description: 'Small groups that work on one element of Interreg for a while.',
  version: 2,
  versionColumnId: '5b9e6b0c-6f0d-4c58-8a06-1d8d6a4f6a02',
  fields: completeColumns(workingGroupsFacts.fields, {
    HubNickname: { id: '6dd61741-a893-4a13-af8d-ab73a35ceede' },
    HubSubject: { id: 'c8d8dd59-73f9-4b35-96d1-8e0b2938c370', indexed: true, choices: THEMES },
    HubPurpose: { id: '0ec9035d-7138-4688-b508-d6fd829db9cc', help: 'What the group works on, in one or two sentences.' },
    HubStatus: { id: '80eba874-ff38-42af-9d47-c56331e28ddd', indexed: true, defaultValue: 'Active' },
    HubStartsOn: { id: '1e7c5a9b-3d82-4f6e-a4c1-8b5d2e7f9a11' },
    HubEndsOn: { id: '6b2f8d4c-7e93-4a1d-9b5e-3c6a8f1d4e12', indexed: true },
    HubCommunity: { id: '747a63b4-ab7a-4207-a7ad-b58400d2a576', indexed: true, list: 'Lists/Communities' },
    HubTeamsLink: { id: '245d0948-69df-4ed6-bc24-e1de3980fe4b' },
    HubSiteLink: { id: 'a3d9e7b1-5c64-4b8f-8e2a-9d1c7f3b6e13' },
    HubContact: { id: 'd4c8b2f6-9a17-4e5d-b3f0-1e7a5c9d8b14', indexed: true },
    HubMailbox: { id: 'bc5632fc-fb28-4aa6-9dbc-2e3daefe04e8', validation: addressRule('HubMailbox') },
    HubOrder: { id: '9cc138cd-7dc4-4eb0-a977-f86773a8526e', indexed: true, help: 'Small numbers come first; rows without one follow by name.' },
    HubReviewedOn: { id: '5e9a1d7c-2b46-4f8e-9c3d-7a4b6e2f1d15', indexed: true, help: 'When an owner last read this row and found it right.' }
  })
});
