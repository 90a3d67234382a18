import { addressRule } from './columnRules';
import { contactTopicsFacts } from './contactTopics.facts';
import { completeColumns, defineList } from './defineList';
import { LANGUAGES, REQUEST_KINDS, STRANDS, THEMES } from './vocabulary';

const ANY = 'None means any.';

export const contactTopicsList = defineList({
  ...contactTopicsFacts,
  description: 'What people write about, and the mailbox that answers.',
  version: 3,
  versionColumnId: '5b9e6b0c-6f0d-4c58-8a06-1d8d6a4f6a03',
  fields: completeColumns(contactTopicsFacts.fields, {
    HubHelp: { id: '484d6fd2-5e4a-4cd6-8741-aad415bb2977', help: 'Shown under the topic in the form.' },
    HubKinds: { id: '2f8b6d1e-4a93-4c7f-8d5e-6b1c9a3f7d21', choices: REQUEST_KINDS, help: `Kinds of request that this row answers. ${ANY}` },
    HubThemes: { id: '9d3e7c5a-1f62-4b8d-a7e4-2c5f8b6a1d22', choices: THEMES, help: ANY },
    HubStrands: { id: '6c1a9f4e-8d37-4e2b-9f6c-5a7d3b8e1c23', choices: STRANDS, help: ANY },
    HubLanguages: { id: 'b5e2d8a7-3c94-4f1e-8b6d-7e9a4c2f5d24', choices: LANGUAGES, help: `Languages of answer. ${ANY}` },
    HubMailbox: { id: 'b3157514-0d04-4f63-8e06-fe4ffd0310c7', validation: addressRule('HubMailbox'), help: 'Requests on this topic go here. Empty: the backup answers, or the default.' },
    HubBackup: { id: 'e8f4a6c2-7b15-4d9e-9a3f-1d6c8e5b7a25', validation: addressRule('HubBackup'), help: 'Answers when the mailbox does not.' },
    HubDefault: { id: '4a7d1e9c-6f28-4b5e-8c9d-3f2a6b8d5e26', indexed: true, help: 'Takes what no other row answers. One row has it.' },
    HubOrder: { id: '405f2365-6fb5-454a-889b-77ac0361c156', indexed: true, help: 'Small numbers come first; rows without one follow by name.' }
  })
});
