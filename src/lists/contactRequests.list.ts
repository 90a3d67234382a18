import { defineList } from './defineList';

export const REQUEST_STATUS = ['New', 'In progress', 'Answered', 'Closed'] as const;

export const contactRequestsList = defineList({
  title: 'Contact requests',
  url: 'Lists/ContactRequests',
  description: 'Messages that visitors sent with the contact form.',
  titleLabel: 'Topic',
  itemSecurity: 'own',
  contributors: 'everyone',
  fields: {
    HubKey: { id: 'a9e62e4f-3283-4cef-bf8e-c887187bd929', label: 'Key', type: 'Text', required: true, indexed: true, unique: true, maxLength: 36, help: 'Made when the form opens, so that no message is stored twice.' },
    HubMessage: { id: '4a9cc2bc-56ad-436e-a541-c3012c575746', label: 'Message', type: 'Note', required: true, maxLength: 4000 },
    HubSenderName: { id: '3e908e5b-1fbe-476f-afef-c3d18d8cc7bc', label: 'Sender', type: 'Text', required: true },
    HubSenderEmail: { id: '1e848217-8297-4d24-9309-1455a6f72779', label: 'Sender address', type: 'Text', required: true },
    HubMailbox: { id: '16606e43-80d5-4ea4-a132-0133c04f11d5', label: 'Mailbox', type: 'Text', required: true, help: 'The mailbox that the topic had when the message was sent.' },
    HubStatus: { id: '4e22ce29-6da1-4e42-85c2-a4e7996f11c4', label: 'Status', type: 'Choice', indexed: true, choices: REQUEST_STATUS, defaultValue: 'New' }
  }
});
