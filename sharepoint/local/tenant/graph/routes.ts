import type { Person } from '../../people';
import type { Permission } from './consent';
import { channelsFor, isIn, membersOf, type Directory, type Team } from './directory';
import { guestsNotAllowed, notInTeam, resourceMissing, teamMissing } from './graphErrors';
import type { Service } from './query';
import {
  channelProperties, groupProperties, joinedTeamProperties, limited, teamProperties, userOnDemand, userProperties, type Properties
} from './resources';

/** One call to a Graph route, read. */
export interface GraphRequest {
  readonly person: Person;
  readonly directory: Directory;
  /** The `{id}` of the path. */
  readonly id: string;
  /** Whether one of the permissions is granted. */
  allows(anyOf: readonly Permission[]): boolean;
  /** @throws GraphError when none of the permissions is granted */
  demand(anyOf: readonly Permission[]): void;
}

export type GraphAnswer =
  | { readonly kind: 'one'; readonly context: string; readonly value: Properties; readonly onDemand?: Properties }
  | { readonly kind: 'many'; readonly context: string; readonly values: readonly Properties[] };

export interface GraphRoute {
  readonly path: string;
  readonly service: Service;
  /** Any of them opens the route. The first is the least; Microsoft's page of each route lists them. */
  readonly permissions: readonly Permission[];
  readonly options: readonly string[];
  /** Narrows a relationship to one type, which is an advanced query. */
  readonly cast?: true;
  readonly answer: (request: GraphRequest) => GraphAnswer;
}

const READ_ME: readonly Permission[] = ['User.Read', 'User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'];
const READ_PEOPLE: readonly Permission[] = ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'];
const READ_GROUPS: readonly Permission[] = ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'];
const READ_TEAMS: readonly Permission[] = ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'Group.Read.All', 'Directory.Read.All'];
const READ_JOINED: readonly Permission[] = ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'User.Read.All', 'Directory.Read.All'];
const READ_CHANNELS: readonly Permission[] = ['Channel.ReadBasic.All', 'ChannelSettings.Read.All', 'Group.Read.All', 'Directory.Read.All'];

const LIST = ['$select', '$filter', '$top', '$count', '$orderby', '$skiptoken'];

const typed = (type: string, values: readonly Properties[]): readonly Properties[] => values.map(value => ({ '@odata.type': `#microsoft.graph.${type}`, ...value }));

/** With User.Read alone the groups come without names (microsoftgraph/microsoft-graph-explorer-v4#3889). */
function groupsOf({ person, directory, allows }: GraphRequest): readonly Properties[] {
  const groups = directory.teamsOf(person).map(groupProperties);
  return allows(READ_GROUPS) ? groups : groups.map(limited);
}

function groupAt({ directory, id }: GraphRequest): Team {
  const team = directory.team(id);
  if (!team) throw resourceMissing(id);
  return team;
}

function usersIn(request: GraphRequest): readonly Properties[] {
  const users = membersOf(groupAt(request)).map(userProperties);
  return request.allows(READ_PEOPLE) ? users : users.map(limited);
}

/** @throws GraphError when it does not exist, the person is not in it, or is a guest, whom the Teams part of Graph turns away */
function teamAt({ person, directory, id }: GraphRequest, backendRequest: string): Team {
  if (person.guest) throw guestsNotAllowed(backendRequest);
  const team = directory.team(id);
  if (!team) throw teamMissing(id);
  if (!isIn(person, team)) throw notInTeam();
  return team;
}

function userAt(request: GraphRequest): GraphAnswer {
  const person = request.directory.person(request.id);
  if (person?.key !== request.person.key) request.demand(READ_PEOPLE);
  if (!person) throw resourceMissing(request.id);
  return one('users', userProperties(person), userOnDemand(person));
}

/** microsoftgraph/microsoft-graph-docs#9182: it does not work for guests. */
function joinedTeams({ person, directory }: GraphRequest): GraphAnswer {
  if (person.guest) throw guestsNotAllowed('GetJoinedTeamsRequest');
  return many('teams', directory.teamsOf(person).map(joinedTeamProperties));
}

const one = (context: string, value: Properties, onDemand?: Properties): GraphAnswer => ({ kind: 'one', context, value, onDemand });
const many = (context: string, values: readonly Properties[]): GraphAnswer => ({ kind: 'many', context, values });

const memberships = (relationship: string): readonly GraphRoute[] => [
  {
    path: `me/${relationship}`, service: 'directory', permissions: READ_ME, options: LIST,
    answer: request => many('directoryObjects', typed('group', groupsOf(request)))
  },
  {
    path: `me/${relationship}/microsoft.graph.group`, service: 'directory', permissions: READ_ME, options: LIST, cast: true,
    answer: request => many('groups', groupsOf(request))
  }
];

/** Everything that the tenant answers under `/graph/v1.0/`, beside `$batch`. No group here is in another one, so transitive adds nothing. */
export const GRAPH_ROUTES: readonly GraphRoute[] = [
  {
    path: 'me', service: 'directory', permissions: READ_ME, options: ['$select'],
    answer: ({ person }) => one('users', userProperties(person), userOnDemand(person))
  },
  ...memberships('memberOf'),
  ...memberships('transitiveMemberOf'),
  { path: 'users/{id}', service: 'directory', permissions: READ_ME, options: ['$select'], answer: userAt },
  { path: 'groups/{id}', service: 'directory', permissions: READ_GROUPS, options: ['$select'], answer: request => one('groups', groupProperties(groupAt(request))) },
  {
    path: 'groups/{id}/members', service: 'directory', permissions: READ_GROUPS, options: LIST,
    answer: request => many('directoryObjects', typed('user', usersIn(request)))
  },
  {
    path: 'groups/{id}/members/microsoft.graph.user', service: 'directory', permissions: READ_GROUPS, options: LIST, cast: true,
    answer: request => many('users', usersIn(request))
  },
  { path: 'me/joinedTeams', service: 'teams', permissions: READ_JOINED, options: [], answer: joinedTeams },
  { path: 'teams/{id}', service: 'teams', permissions: READ_TEAMS, options: ['$select'], answer: request => one('teams', teamProperties(teamAt(request, 'GetTeamRequest'))) },
  {
    path: 'teams/{id}/channels', service: 'teams', permissions: READ_CHANNELS, options: ['$select', '$filter'],
    answer: request => many(`teams('${request.id}')/channels`, channelsFor(request.person, teamAt(request, 'GetChannelsRequest')).map(channelProperties))
  },
  {
    path: 'teams/{id}/primaryChannel', service: 'teams', permissions: READ_CHANNELS, options: ['$select'],
    answer: request => one(`teams('${request.id}')/channels`, channelProperties(teamAt(request, 'GetChannelRequest').channels[0]))
  }
];
