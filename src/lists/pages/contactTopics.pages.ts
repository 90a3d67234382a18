import { contactTopicsList as list } from '../contactTopics.list';
import { camlOf } from './caml';
import { defineListPages } from './defineListPages';
import { titleHeader } from './formLayout';
import { columnFormatter } from './formatting/element';
import { mailLink } from './formatting/links';
import { yesPill } from './formatting/pill';
import { chips } from './formatting/values';

export const contactTopicsPages = defineListPages(list, {
  views: [
    {
      title: 'All Items', file: 'AllItems', rowLimit: 60,
      fields: ['LinkTitle', 'HubHelp', 'HubKinds', 'HubThemes', 'HubStrands', 'HubLanguages', 'HubMailbox', 'HubBackup', 'HubDefault', 'HubOrder'],
      query: camlOf(list).query({ orderBy: [{ by: 'HubOrder' }, { by: 'Title' }] })
    }
  ],
  columnFormatters: {
    HubKinds: columnFormatter(chips()),
    HubThemes: columnFormatter(chips()),
    HubStrands: columnFormatter(chips()),
    HubLanguages: columnFormatter(chips()),
    HubMailbox: columnFormatter(mailLink()),
    HubBackup: columnFormatter(mailLink()),
    HubDefault: columnFormatter(yesPill('Default', { tone: 'info', icon: 'FavoriteStarFill' }))
  },
  formHeader: titleHeader('Mail', 'New topic'),
  form: [
    { displayname: 'What people see', fields: ['Title', 'HubHelp', 'HubOrder'] },
    { displayname: 'Which requests it answers', fields: ['HubKinds', 'HubThemes', 'HubStrands', 'HubLanguages', 'HubDefault'] },
    { displayname: 'Who answers', fields: ['HubMailbox', 'HubBackup'] }
  ]
});
