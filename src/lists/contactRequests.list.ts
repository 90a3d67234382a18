import { REQUEST_STATUSES } from '../domain/enquiry/RequestStatus';
import { addressRule } from './columnRules';
import { CONTACT_REQUESTS_URL, MESSAGE_LIMIT } from './contactRequests.facts';
import { defineList } from './defineList';
import { LANGUAGES, REQUEST_KINDS, ROLES } from './vocabulary';

export const contactRequestsList = defineList({
  title: 'Contact requests',
  url: CONTACT_REQUESTS_URL,
  description: 'Messages that visitors sent with the contact form.',
  titleLabel: 'Subject',
  itemSecurity: 'own',
  contributors: 'everyone',
  version: 3,
  versionColumnId: '5b9e6b0c-6f0d-4c58-8a06-1d8d6a4f6a04',
  // the first version kept the topic in the title
  upgrades: [{ to: 2, copy: [{ from: 'Title', to: 'HubTopic' }] }],
  fields: {
    HubKey: { id: 'a9e62e4f-3283-4cef-bf8e-c887187bd929', label: 'Key', type: 'Text', required: true, indexed: true, maxLength: 36, help: 'Made when the form opens, so that no message is stored twice.' },
    HubSentAt: { id: '6b2e9c47-8d13-4f5a-b7e6-3c1f9a5d2e42', label: 'Sent at', type: 'Text', maxLength: 24, help: 'By the clock of the sender. Where a message arrives twice, the later one counts.' },
    HubKind: { id: '3c9b7e5d-1a84-4f6c-9e2b-8d4a6f1c7b31', label: 'Kind', type: 'Choice', indexed: true, choices: REQUEST_KINDS, defaultValue: 'Question' },
    HubTopic: { id: '7f5d2c8a-9e43-4b1d-8a6f-4e7c3b9d1a32', label: 'Topic', type: 'Text', indexed: true, help: 'Name of the topic when the message was sent.' },
    HubCommunity: { id: 'c6a1e9d3-5b72-4e8f-b4d0-9f2c7a8e1b33', label: 'Community', type: 'Lookup', indexed: true, list: 'Lists/Communities' },
    HubWorkingGroup: { id: 'd2f8b4c7-6e19-4a3d-8c5e-1b9a7d4f6e34', label: 'Working group', type: 'Lookup', indexed: true, list: 'Lists/WorkingGroups' },
    HubMessage: { id: '4a9cc2bc-56ad-436e-a541-c3012c575746', label: 'Message', type: 'Note', required: true, maxLength: MESSAGE_LIMIT },
    HubSenderName: { id: '3e908e5b-1fbe-476f-afef-c3d18d8cc7bc', label: 'Sender', type: 'Text', required: true },
    HubSenderEmail: { id: '1e848217-8297-4d24-9309-1455a6f72779', label: 'Sender address', type: 'Text', required: true, validation: addressRule('HubSenderEmail') },
    HubOrganisation: { id: '9e4c6a1f-2d85-4b7e-a3f9-6c8d5e2b1a35', label: 'Organisation', type: 'Text' },
    HubProgramme: { id: 'f7b3d9e5-8c16-4d2a-9b4e-3a5f7c1d8e36', label: 'Programme', type: 'Text' },
    HubRole: { id: '1d8e6c4b-7a39-4f5d-8e1c-2b9f6a3d5c37', label: 'Role', type: 'Choice', choices: ROLES, fillIn: true },
    HubLanguage: { id: '8b5a3f7d-4e62-4c9b-9d1f-7e6c2a8b4d38', label: 'Language of answer', type: 'Choice', choices: LANGUAGES, fillIn: true },
    HubMailbox: { id: '16606e43-80d5-4ea4-a132-0133c04f11d5', label: 'Mailbox', type: 'Text', required: true, validation: addressRule('HubMailbox'), help: 'The mailbox that the topic had when the message was sent.' },
    HubStatus: { id: '4e22ce29-6da1-4e42-85c2-a4e7996f11c4', label: 'Status', type: 'Choice', indexed: true, choices: REQUEST_STATUSES, defaultValue: 'New' },
    HubAssignedTo: { id: '5c7f1b9e-3d48-4a6c-b2e8-8f4d7a1c6e39', label: 'Assigned to', type: 'User', indexed: true },
    HubAnsweredOn: { id: 'a4d6e2c8-1f57-4b9d-8e3a-5c2b7f9d1e40', label: 'Answered on', type: 'DateTime', indexed: true },
    HubKeepUntil: { id: 'e1c9a7f5-6b23-4d8e-9f4c-2a7d5b8e3c41', label: 'Keep until', type: 'DateTime', dateOnly: true, indexed: true, help: 'After this day the request and the data of its sender are to be deleted.' }
  }
});
