import type { WORKING_GROUP_STATUS } from '../workingGroups.facts';
import { workingGroupsList as list } from '../workingGroups.list';
import { camlOf } from './caml';
import { defineListPages } from './defineListPages';
import { titleHeader } from './formLayout';
import { columnFormatter } from './formatting/element';
import { both, CURRENT, field, isNobody, isOneOf, quoted } from './formatting/expression';
import { mailLink, rowLinks, urlLink } from './formatting/links';
import { choicePill } from './formatting/pill';
import { dateWithNote } from './formatting/values';

type Status = (typeof WORKING_GROUP_STATUS)[number];

const caml = camlOf(list);
const IN_ORDER = [{ by: 'HubOrder' }, { by: 'Title' }] as const;
const status = (...values: Status[]): string => isOneOf(field('HubStatus'), values);

export const workingGroupsPages = defineListPages(list, {
  views: [
    {
      title: 'All Items', file: 'AllItems', rowLimit: 60,
      fields: [
        'LinkTitle', 'HubNickname', 'HubSubject', 'HubStatus', 'HubCommunity', 'HubTeamsLink', 'HubMailbox', 'HubContact', 'HubEndsOn', 'HubReviewedOn',
        'HubOrder'
      ],
      query: caml.query({ orderBy: IN_ORDER })
    },
    {
      title: 'By subject', file: 'BySubject', rowLimit: 100,
      fields: ['LinkTitle', 'HubNickname', 'HubStatus', 'HubCommunity', 'HubTeamsLink', 'HubMailbox', 'HubContact'],
      query: caml.query({ where: caml.isOneOf('HubStatus', 'Planned', 'Active'), groupBy: 'HubSubject', orderBy: IN_ORDER })
    },
    {
      title: 'Finished', file: 'Finished', rowLimit: 30,
      fields: ['LinkTitle', 'HubNickname', 'HubSubject', 'HubStatus', 'HubStartsOn', 'HubEndsOn', 'HubCommunity', 'HubSiteLink'],
      query: caml.query({ where: caml.isOneOf('HubStatus', 'Finished'), orderBy: [{ by: 'HubEndsOn', descending: true }, { by: 'Title' }] })
    }
  ],
  columnFormatters: {
    HubStatus: columnFormatter(choicePill<Status>({
      Planned: { tone: 'info', icon: 'Calendar' },
      Active: { tone: 'good', icon: 'CheckMark' },
      Finished: { tone: 'quiet', icon: 'Completed' }
    })),
    HubEndsOn: columnFormatter(dateWithNote({
      only: status('Planned', 'Active'), after: [{ days: 1, text: 'Has passed', tone: 'caution', icon: 'Warning' }]
    })),
    HubCommunity: columnFormatter(rowLinks(list.fields.HubCommunity)),
    HubTeamsLink: columnFormatter(urlLink('Open in Teams', 'TeamsLogo')),
    HubSiteLink: columnFormatter(urlLink('Open site', 'Globe')),
    HubMailbox: columnFormatter(mailLink([{
      when: both(`${CURRENT} == ''`, both(isNobody(field('HubContact')), status('Planned', 'Active'))),
      text: quoted('No contact'), tone: 'bad', icon: 'Warning'
    }])),
    HubReviewedOn: columnFormatter(dateWithNote({
      only: status('Planned', 'Active'),
      empty: { text: 'Never reviewed', tone: 'caution', icon: 'Warning' },
      after: [{ days: 180, text: 'Review again', tone: 'caution', icon: 'Clock' }]
    }))
  },
  formHeader: titleHeader('Teamwork', 'New working group'),
  form: [
    { displayname: 'What it is', fields: ['Title', 'HubNickname', 'HubSubject', 'HubPurpose', 'HubStatus', 'HubStartsOn', 'HubEndsOn'] },
    { displayname: 'Where it works and whom to ask', fields: ['HubCommunity', 'HubTeamsLink', 'HubSiteLink', 'HubContact', 'HubMailbox'] },
    { displayname: 'How it is kept', fields: ['HubOrder', 'HubReviewedOn'] }
  ]
});
