import type { COMMUNITY_KINDS, COMMUNITY_STATUS } from '../communities.facts';
import { communitiesList as list } from '../communities.list';
import { all, any, camlOf } from './caml';
import { defineListPages } from './defineListPages';
import { titleHeader } from './formLayout';
import { columnFormatter, rowFormatter } from './formatting/element';
import { both, CURRENT, field, firstOf, isNobody, isOneOf, quoted } from './formatting/expression';
import { itemLink, mailLink, rowLinks, urlLink } from './formatting/links';
import { choicePill, yesPill } from './formatting/pill';
import { chips, dateWithNote, monospace } from './formatting/values';

const caml = camlOf(list);
const IN_ORDER = [{ by: 'HubOrder' }, { by: 'Title' }] as const;

/** Days after which a row is to be read again. */
const REVIEW_DAYS = 180;

const kind = (value: (typeof COMMUNITY_KINDS)[number]): string => `${field('HubKind')} == ${quoted(value)}`;
const status = (...values: (typeof COMMUNITY_STATUS)[number][]): string => isOneOf(field('HubStatus'), values);

/**
 * CAML can ask for links, which REST cannot (pnp.github.io/blog, on CAML). SharePoint's page for view settings does not offer it:
 * an owner who changes the filter there loses that condition (sp-dev-docs#10244).
 */
const needsAttention = all(
  caml.isOneOf('HubStatus', 'Planned', 'Active', 'View-only'),
  any(
    // a channel without a mailbox uses that of its parent
    all(caml.isEmpty('HubMailbox'), caml.isEmpty('HubContact'), caml.isEmpty('HubParent')),
    all(caml.isOneOf('HubKind', 'Team'), caml.isOneOf('HubStatus', 'Active'), caml.isEmpty('HubTeamsLink')),
    all(caml.isOneOf('HubKind', 'Private channel'), caml.isEmpty('HubParent')),
    all(caml.isOneOf('HubStatus', 'View-only'), caml.isBefore('HubViewOnlyUntil')),
    caml.isEmpty('HubReviewedOn'),
    caml.isBefore('HubReviewedOn', REVIEW_DAYS)
  )
);

export const communitiesPages = defineListPages(list, {
  views: [
    {
      title: 'All Items', file: 'AllItems', rowLimit: 100,
      fields: [
        'LinkTitle', 'HubKind', 'HubParent', 'HubStatus', 'HubAccess', 'HubTeamsLink', 'HubMailbox', 'HubContact', 'HubFeatured', 'HubReviewedOn', 'HubOrder'
      ],
      query: caml.query({ orderBy: IN_ORDER }),
      formatter: rowFormatter(firstOf([
        [status('Archived'), quoted('ms-fontColor-neutralSecondary')],
        [isNobody(field('HubParent')), quoted('')]
      ], quoted('ms-bgColor-neutralLighterAlt')))
    },
    {
      // several values cannot be grouped or sorted: each theme is a link that narrows the view
      title: 'By theme', file: 'ByTheme', rowLimit: 100,
      fields: ['LinkTitle', 'HubThemes', 'HubKind', 'HubParent', 'HubRoles', 'HubNotFor', 'HubStrands', 'HubRegions', 'HubStatus'],
      query: caml.query({ where: caml.isOneOf('HubStatus', 'Planned', 'Active'), orderBy: IN_ORDER })
    },
    {
      title: 'Needs attention', file: 'NeedsAttention', rowLimit: 50,
      fields: ['LinkTitle', 'HubKind', 'HubParent', 'HubStatus', 'HubMailbox', 'HubContact', 'HubTeamsLink', 'HubViewOnlyUntil', 'HubReviewedOn'],
      query: caml.query({ where: needsAttention, orderBy: IN_ORDER })
    },
    {
      title: 'Archived', file: 'Archived', rowLimit: 50,
      fields: ['LinkTitle', 'HubKind', 'HubParent', 'HubStatus', 'HubViewOnlyUntil', 'HubSuccessors', 'HubSiteLink', 'HubReviewedOn'],
      query: caml.query({ where: caml.isOneOf('HubStatus', 'View-only', 'Archived'), orderBy: IN_ORDER })
    }
  ],
  columnFormatters: {
    LinkTitle: columnFormatter(itemLink('HubParent')),
    HubKind: columnFormatter(choicePill<(typeof COMMUNITY_KINDS)[number]>({
      Team: { tone: 'quiet', icon: 'Group' },
      'Private channel': { tone: 'quiet', icon: 'Lock' },
      Site: { tone: 'quiet', icon: 'Globe' },
      'Legacy community': { tone: 'quiet', icon: 'History' }
    })),
    HubParent: columnFormatter(rowLinks(list.fields.HubParent, [
      { when: both(isNobody(CURRENT), kind('Private channel')), text: quoted('Parent missing'), tone: 'bad', icon: 'Warning' }
    ])),
    HubRoles: columnFormatter(chips()),
    HubNotFor: columnFormatter(chips()),
    HubThemes: columnFormatter(chips({ page: `${list.url}/ByTheme.aspx`, column: 'HubThemes' })),
    HubStrands: columnFormatter(chips()),
    HubRegions: columnFormatter(chips()),
    HubAccess: columnFormatter(choicePill<(typeof list.fields.HubAccess.choices)[number]>({
      Open: { tone: 'good', icon: 'Unlock' },
      'On request': { tone: 'info', icon: 'Lock' },
      'By invitation': { tone: 'quiet', icon: 'LockSolid' }
    })),
    HubStatus: columnFormatter(choicePill<(typeof COMMUNITY_STATUS)[number]>({
      Planned: { tone: 'info', icon: 'Calendar' },
      Active: { tone: 'good', icon: 'CheckMark' },
      'View-only': { tone: 'caution', icon: 'RedEye' },
      Archived: { tone: 'quiet', icon: 'Archive' }
    })),
    HubViewOnlyUntil: columnFormatter(dateWithNote({
      only: status('View-only'), after: [{ days: 1, text: 'Has passed', tone: 'bad', icon: 'Warning' }]
    })),
    HubSuccessors: columnFormatter(rowLinks(list.fields.HubSuccessors)),
    HubTeamsLink: columnFormatter(urlLink('Open in Teams', 'TeamsLogo', [
      { when: both(`${CURRENT} == ''`, both(kind('Team'), status('Active'))), text: quoted('Link missing'), tone: 'bad', icon: 'Warning' }
    ])),
    HubSiteLink: columnFormatter(urlLink('Open site', 'Globe')),
    HubGroupId: columnFormatter(monospace()),
    HubChannelId: columnFormatter(monospace()),
    HubMailbox: columnFormatter(mailLink([{
      when: both(`${CURRENT} == ''`, both(isNobody(field('HubContact')), isNobody(field('HubParent')))),
      text: quoted('No contact'), tone: 'bad', icon: 'Warning'
    }])),
    HubFeatured: columnFormatter(yesPill('Featured', { tone: 'info', icon: 'FavoriteStarFill' })),
    HubReviewedOn: columnFormatter(dateWithNote({
      empty: { text: 'Never reviewed', tone: 'caution', icon: 'Warning' },
      after: [{ days: REVIEW_DAYS, text: 'Review again', tone: 'caution', icon: 'Clock' }]
    }))
  },
  formHeader: titleHeader('Group', 'New community'),
  form: [
    { displayname: 'What it is', fields: ['Title', 'HubKind', 'HubParent', 'HubPurpose', 'HubStatus', 'HubViewOnlyUntil', 'HubSuccessors'] },
    { displayname: 'Whom it is for', fields: ['HubWhoShouldJoin', 'HubRoles', 'HubNotFor', 'HubThemes', 'HubStrands', 'HubRegions', 'HubLanguages'] },
    { displayname: 'How people get in', fields: ['HubAccess', 'HubParentFirst', 'HubTeamsLink', 'HubSiteLink', 'HubContact', 'HubMailbox'] },
    { displayname: 'How it is found and kept', fields: ['HubKeywords', 'HubFeatured', 'HubOrder', 'HubReviewedOn', 'HubGroupId', 'HubChannelId'] }
  ]
});
