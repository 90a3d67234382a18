import { PEOPLE, type Person } from '../../people';
import { expressionNotValid, wrongPrimitive } from '../errors';
import type { Answer } from '../rest/answer';
import type { Entities } from '../rest/entity';
import { jsonBody } from '../rest/jsonBody';
import { projected, queried, type Resource } from '../rest/resource';
import type { RestCall, Route } from '../rest/routes';
import { personResource, webResource } from '../rest/webResources';
import { mayOpen, WEBS } from '../webs';
import { groupsOf, peopleOf, type SiteGroup } from './groups';
import { groupMissing, hubSiteMissing, userMissing, userUnknown } from './siteErrors';
import { groupResource, hubSiteData, hubSiteResource, isHub } from './siteResources';

const entity = (call: RestCall, resource: Resource): Answer => ({ kind: 'entity', entity: projected(resource, call.options) });

function collection(call: RestCall, resources: readonly Resource[]): Answer {
  return { kind: 'collection', entities: queried(resources, call.options) };
}

/** `$expand=Users`. */
function groupWithUsers(call: RestCall, group: SiteGroup): Resource {
  const users = (): Entities => ({ kind: 'entities', entities: group.people.map(person => personResource(person, call.webUrl)) });
  return { ...groupResource(group, call.web, call.webUrl), expandable: { Users: users } };
}

/** `$expand=Groups`. */
function personWithGroups(call: RestCall, person: Person): Resource {
  const groups = (): Entities => ({ kind: 'entities', entities: groupsOfPerson(call, person).map(group => groupResource(group, call.web, call.webUrl)) });
  return { ...personResource(person, call.webUrl), expandable: { Groups: groups } };
}

const groupsOfPerson = (call: RestCall, person: Person): readonly SiteGroup[] => groupsOf(call.web).filter(group => group.people.includes(person));

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

type FindPerson = (call: RestCall) => Person | undefined;
type FindGroup = (call: RestCall) => SiteGroup | undefined;

const personWhere = (fits: (person: Person, asked: string) => boolean): FindPerson =>
  call => peopleOf(call.web).find(person => fits(person, call.args.user));

const groupWhere = (fits: (group: SiteGroup, asked: string) => boolean): FindGroup =>
  call => groupsOf(call.web).find(group => fits(group, call.args.group));

const hasId = ({ id }: { readonly id: number }, asked: string): boolean => String(id) === asked;
const hasLogin = ({ loginName }: Person, asked: string): boolean => same(loginName, asked);

/** The ways to name a user. `siteusers(…)` takes a login name and an id. */
const USERS: readonly (readonly [path: string, find: FindPerson])[] = [
  ['web/currentuser', call => call.person],
  ['web/getuserbyid(user)', personWhere(hasId)],
  ['web/siteusers(user)', personWhere((person, asked) => hasId(person, asked) || hasLogin(person, asked))],
  ['web/siteusers/getbyid(user)', personWhere(hasId)],
  ['web/siteusers/getbyloginname(user)', personWhere(hasLogin)],
  ['web/siteusers/getbyemail(user)', personWhere((person, asked) => same(person.email, asked))]
];

const GROUPS: readonly (readonly [path: string, find: FindGroup])[] = [
  ['web/sitegroups(group)', groupWhere(hasId)],
  ['web/sitegroups/getbyid(group)', groupWhere(hasId)],
  ['web/sitegroups/getbyname(group)', groupWhere((group, asked) => same(group.title, asked))],
  ['web/associatedownergroup', call => groupsOf(call.web).find(group => group.kind === 'Owners')],
  ['web/associatedmembergroup', call => groupsOf(call.web).find(group => group.kind === 'Members')],
  ['web/associatedvisitorgroup', call => groupsOf(call.web).find(group => group.kind === 'Visitors')]
];

function userRoutes([path, find]: (typeof USERS)[number]): readonly Route[] {
  const found = (call: RestCall): Person => {
    const person = find(call);
    if (!person) throw userMissing();
    return person;
  };
  return [
    { method: 'GET', path, answer: call => entity(call, personWithGroups(call, found(call))) },
    {
      method: 'GET', path: `${path}/groups`,
      answer: call => collection(call, groupsOfPerson(call, found(call)).map(group => groupWithUsers(call, group)))
    }
  ];
}

function groupRoutes([path, find]: (typeof GROUPS)[number]): readonly Route[] {
  const found = (call: RestCall): SiteGroup => {
    const group = find(call);
    if (!group) throw groupMissing();
    return group;
  };
  return [
    { method: 'GET', path, answer: call => entity(call, groupWithUsers(call, found(call))) },
    {
      method: 'GET', path: `${path}/users`,
      answer: call => collection(call, found(call).people.map(person => personWithGroups(call, person)))
    }
  ];
}

/** Everybody of the tenant is a user of it already; the name may be a login name, a user name or an address. */
function ensureUser(call: RestCall): Answer {
  const { logonName } = jsonBody(call.body);
  if (typeof logonName !== 'string') throw wrongPrimitive('Edm.String');
  const person = PEOPLE.find(({ loginName, userPrincipalName, email }) => [loginName, userPrincipalName, email].some(name => same(name, logonName)));
  if (!person) throw userUnknown(logonName);
  return entity(call, personResource(person, call.webUrl));
}

const visibleHubs = ({ person }: RestCall): typeof WEBS => WEBS.filter(web => isHub(web) && mayOpen(web, person));

/** `GetById?hubSiteId='…'`. */
function getHubSite(call: RestCall): Answer {
  const asked = /^'?\{?([0-9a-f-]{36})\}?'?$/i.exec(call.url.searchParams.get('hubSiteId') ?? '')?.[1];
  if (asked === undefined) throw expressionNotValid(call.url.search);
  const hub = visibleHubs(call).find(web => same(web.siteId, asked));
  if (!hub) throw hubSiteMissing();
  return entity(call, hubSiteResource(hub, call.url.origin));
}

const getHubSiteData = (call: RestCall): Answer => ({ kind: 'result', name: 'HubSiteData', value: hubSiteData(call.web, call.url.origin) ?? null });

export const SITE_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'site/rootweb', answer: call => entity(call, webResource(call)) },
  { method: 'GET', path: 'web/hubsitedata', answer: getHubSiteData },
  { method: 'GET', path: 'web/hubsitedata(refresh)', answer: getHubSiteData },
  { method: 'GET', path: 'hubsites', answer: call => collection(call, visibleHubs(call).map(web => hubSiteResource(web, call.url.origin))) },
  { method: 'GET', path: 'hubsites/getbyid', answer: getHubSite },
  { method: 'GET', path: 'web/siteusers', answer: call => collection(call, peopleOf(call.web).map(person => personWithGroups(call, person))) },
  { method: 'POST', path: 'web/ensureuser', answer: ensureUser },
  { method: 'GET', path: 'web/sitegroups', answer: call => collection(call, groupsOf(call.web).map(group => groupWithUsers(call, group))) },
  ...USERS.flatMap(userRoutes),
  ...GROUPS.flatMap(groupRoutes)
];
