import { defineList } from './defineList';

export const contactTopicsList = defineList({
  title: 'Contact topics',
  url: 'Lists/ContactTopics',
  description: 'What people write about, and the mailbox that answers.',
  titleLabel: 'Topic',
  fields: {
    HubHelp: { id: '484d6fd2-5e4a-4cd6-8741-aad415bb2977', label: 'Help text', type: 'Text', help: 'Shown under the topic in the form.' },
    HubMailbox: { id: 'b3157514-0d04-4f63-8e06-fe4ffd0310c7', label: 'Mailbox', type: 'Text', required: true, help: 'Requests on this topic go here.' },
    HubOrder: { id: '405f2365-6fb5-454a-889b-77ac0361c156', label: 'Order', type: 'Number', indexed: true, help: 'Small numbers come first; rows without one follow by name.' }
  }
});
