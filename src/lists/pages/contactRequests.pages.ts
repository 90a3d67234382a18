import { OPEN_STATUSES, OVERDUE_DAYS, type RequestStatus } from '../../domain/enquiry/RequestStatus';
import { contactRequestsList as list } from '../contactRequests.list';
import { all, camlOf } from './caml';
import { defineListPages } from './defineListPages';
import { titleHeader } from './formLayout';
import { columnFormatter, rowFormatter } from './formatting/element';
import { both, field, firstOf, isOlderThan, isOneOf, quoted } from './formatting/expression';
import { mailLink, rowLinks } from './formatting/links';
import { choicePill } from './formatting/pill';
import { dateWithNote, monospace } from './formatting/values';

const caml = camlOf(list);
const NEWEST_FIRST = [{ by: 'ID', descending: true }] as const;
const OLDEST_FIRST = [{ by: 'ID' }] as const;

const isOpen = isOneOf(field('HubStatus'), OPEN_STATUSES);

const WAITING_DAYS = 2;

/** The age of open requests, for the eye that runs down a view; the words stand in the column Created. */
const byAge = rowFormatter(firstOf([
  [both(isOpen, isOlderThan(field('Created'), OVERDUE_DAYS)), quoted('sp-field-severity--severeWarning')],
  [both(isOpen, isOlderThan(field('Created'), WAITING_DAYS)), quoted('sp-field-severity--warning')]
], quoted('')));

export const contactRequestsPages = defineListPages(list, {
  views: [
    {
      title: 'All Items', file: 'AllItems', rowLimit: 50, formatter: byAge,
      fields: ['LinkTitle', 'ID', 'HubKind', 'HubTopic', 'HubStatus', 'HubAssignedTo', 'HubSenderName', 'HubCommunity', 'HubWorkingGroup', 'Created', 'HubKeepUntil'],
      query: caml.query({ orderBy: NEWEST_FIRST })
    },
    {
      title: 'New', file: 'New', rowLimit: 50, formatter: byAge,
      fields: ['LinkTitle', 'HubKind', 'HubTopic', 'HubSenderName', 'HubLanguage', 'HubCommunity', 'HubMailbox', 'HubStatus', 'HubAssignedTo', 'Created'],
      query: caml.query({ where: caml.isOneOf('HubStatus', 'New'), orderBy: OLDEST_FIRST })
    },
    {
      title: 'Mine', file: 'Mine', rowLimit: 50, formatter: byAge,
      fields: ['LinkTitle', 'HubKind', 'HubTopic', 'HubStatus', 'HubSenderName', 'HubSenderEmail', 'HubLanguage', 'Created'],
      query: caml.query({ where: all(caml.isMe('HubAssignedTo'), caml.isOneOf('HubStatus', ...OPEN_STATUSES)), orderBy: OLDEST_FIRST })
    },
    {
      title: 'Overdue', file: 'Overdue', rowLimit: 50, formatter: byAge,
      fields: ['LinkTitle', 'HubKind', 'HubTopic', 'HubStatus', 'HubAssignedTo', 'HubMailbox', 'HubSenderName', 'HubSenderEmail', 'Created'],
      query: caml.query({ where: all(caml.isOneOf('HubStatus', ...OPEN_STATUSES), caml.isBefore('Created', OVERDUE_DAYS)), orderBy: OLDEST_FIRST })
    },
    {
      title: 'By topic', file: 'ByTopic', rowLimit: 100, formatter: byAge,
      fields: ['LinkTitle', 'HubKind', 'HubStatus', 'HubAssignedTo', 'HubSenderName', 'HubMailbox', 'Created'],
      query: caml.query({ groupBy: 'HubTopic', orderBy: NEWEST_FIRST })
    }
  ],
  columnFormatters: {
    HubKey: columnFormatter(monospace()),
    HubCommunity: columnFormatter(rowLinks(list.fields.HubCommunity)),
    HubWorkingGroup: columnFormatter(rowLinks(list.fields.HubWorkingGroup)),
    HubSenderEmail: columnFormatter(mailLink()),
    HubMailbox: columnFormatter(mailLink()),
    HubStatus: columnFormatter(choicePill<RequestStatus>({
      New: { tone: 'info', icon: 'Mail' },
      'In progress': { tone: 'caution', icon: 'Forward' },
      Answered: { tone: 'good', icon: 'CheckMark' },
      Closed: { tone: 'quiet', icon: 'Completed' },
      Withdrawn: { tone: 'quiet', icon: 'Cancel' }
    })),
    Created: columnFormatter(dateWithNote({
      only: isOpen,
      after: [
        { days: OVERDUE_DAYS, text: 'Overdue', tone: 'bad', icon: 'Warning' },
        { days: WAITING_DAYS, text: 'Waiting', tone: 'caution', icon: 'Clock' }
      ]
    })),
    HubKeepUntil: columnFormatter(dateWithNote({ after: [{ days: 1, text: 'To be deleted', tone: 'bad', icon: 'Delete' }] }))
  },
  formHeader: titleHeader('Mail', 'New request'),
  form: [
    { displayname: 'Request', fields: ['Title', 'HubKind', 'HubTopic', 'HubCommunity', 'HubWorkingGroup', 'HubMessage'] },
    { displayname: 'Sender', fields: ['HubSenderName', 'HubSenderEmail', 'HubOrganisation', 'HubProgramme', 'HubRole', 'HubLanguage'] },
    { displayname: 'Answer', fields: ['HubStatus', 'HubAssignedTo', 'HubAnsweredOn', 'HubMailbox'] },
    { displayname: 'Keeping', fields: ['HubKeepUntil', 'HubKey', 'HubSentAt'] }
  ]
});
