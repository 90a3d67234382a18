import type { LinkHealthStrings } from './LinkHealthStrings';

export const linkTexts: LinkHealthStrings = {
  linkBroken: {
    what: '“{column}” is not a link that leads there: “{value}”.',
    why: 'Nobody gets in by it. Copy the link again and paste it in the list.'
  },
  linkForeign: {
    what: '“{column}” leads to {host}, which is neither Teams nor a SharePoint site.',
    why: 'Links to other places are not shown, so that nobody is led astray.'
  },
  linkDuplicate: {
    what: 'The Teams link leads to the same place as that of “{other}”.',
    why: 'One of the two sends people to the wrong place.'
  },
  linkWithoutTenant: {
    what: 'The Teams link does not say to which organisation it belongs.',
    why: 'People who are in several organisations may end up in the wrong one. Copy the link from Teams again.'
  },
  linkOtherTenant: {
    what: 'The Teams link belongs to another organisation than this site.',
    why: 'Most people cannot get in there with the account that they use here.'
  },
  linkBlocksJoin: {
    what: 'The Teams link ends in a setting that keeps Teams from asking whether to join.',
    why: 'People who are not members yet see an error. Delete “&allowXTenantAccess=False” from the link.'
  }
};
