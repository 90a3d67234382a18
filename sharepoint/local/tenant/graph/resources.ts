import type { Person } from '../../people';
import type { Channel, Team } from './directory';

export type Properties = Readonly<Record<string, unknown>>;

/** What Graph answers of a user without `$select`. */
export function userProperties(person: Person): Properties {
  const [givenName, ...surnames] = person.name.split(' ');
  return {
    businessPhones: [], displayName: person.name, givenName, jobTitle: null, mail: person.email, mobilePhone: null, officeLocation: null,
    preferredLanguage: null, surname: surnames.join(' '), userPrincipalName: person.userPrincipalName, id: person.objectId
  };
}

/** `userType` is answered only when selected. */
export const userOnDemand = (person: Person): Properties => ({ userType: person.guest ? 'Guest' : 'Member', accountEnabled: true });

export function groupProperties({ id, name, description, mail }: Team): Properties {
  return {
    id, description, displayName: name, groupTypes: ['Unified'], mail, mailEnabled: true, mailNickname: name.replace(/\W/g, ''),
    resourceProvisioningOptions: ['Team'], securityEnabled: false, visibility: 'Private'
  };
}

/** joinedTeams fills id, displayName and description only, says its page; the others are null. */
export function joinedTeamProperties({ id, name, description }: Team): Properties {
  return { id, displayName: name, description, internalId: null, classification: null, specialization: null, visibility: null, webUrl: null, isArchived: false };
}

export function teamProperties(team: Team): Properties {
  return { ...joinedTeamProperties(team), internalId: team.channels[0].id, visibility: 'private', webUrl: team.webUrl };
}

export function channelProperties({ id, name, description, isPrivate, webUrl }: Channel): Properties {
  return { id, displayName: name, description, isFavoriteByDefault: null, email: '', webUrl, membershipType: isPrivate ? 'private' : 'standard', isArchived: false };
}

/**
 * What is left of an object that the app may not read: its id and type.
 * @see https://learn.microsoft.com/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects
 */
export function limited(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, name === 'id' ? value : null]));
}
