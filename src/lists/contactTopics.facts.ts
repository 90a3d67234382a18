import type { ListFacts } from './ListFacts';

export const contactTopicsFacts = {
  title: 'Contact topics',
  url: 'Lists/ContactTopics',
  titleLabel: 'Topic',
  fields: {
    HubHelp: { label: 'Help text', type: 'Text' },
    HubKinds: { label: 'Kinds', type: 'MultiChoice' },
    HubThemes: { label: 'Themes', type: 'MultiChoice' },
    HubStrands: { label: 'Strands', type: 'MultiChoice' },
    HubLanguages: { label: 'Languages', type: 'MultiChoice' },
    HubMailbox: { label: 'Mailbox', type: 'Text' },
    HubBackup: { label: 'Backup mailbox', type: 'Text' },
    HubDefault: { label: 'Default', type: 'Boolean', defaultValue: false },
    HubOrder: { label: 'Order', type: 'Number' }
  }
} as const satisfies ListFacts;
