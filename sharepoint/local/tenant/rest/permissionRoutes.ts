import { PEOPLE, type Person } from '../../people';
import { accessDenied } from '../errors';
import { has, type PermissionMask } from '../roles/rights';
import { userUnknown } from '../sites/siteErrors';
import type { Answer } from './answer';
import { readableItem } from './itemAccess';
import { ITEM_PATHS } from './itemRoutes';
import { listOf, type RestCall, type Route } from './routes';
import { permissionValue } from './webResources';

type MaskFor = (call: RestCall, person: Person) => PermissionMask;

const ofWeb: MaskFor = (call, person) => call.services.permissions.ofWeb(call.web, person);

const ofList: MaskFor = (call, person) => call.services.permissions.maskOf(listOf(call, 'read'), person);

const ofItem: MaskFor = (call, person) => {
  const { list, state } = readableItem(call);
  return call.services.permissions.itemMaskOf(list, person, state.author);
};

const answer = (name: string, mask: PermissionMask): Answer => ({ kind: 'result', name, value: permissionValue(mask) });

/** *Assumption*: everybody may ask about themselves; to ask about others takes the right to list permissions, which owners have. */
function somebody(call: RestCall, mask: MaskFor): Person {
  const person = PEOPLE.find(candidate => candidate.loginName.toLowerCase() === call.args.user.toLowerCase());
  if (person?.id !== call.person.id && !has(mask(call, call.person), 'enumeratePermissions')) throw accessDenied();
  if (!person) throw userUnknown(call.args.user);
  return person;
}

const PLACES: readonly (readonly [string, MaskFor])[] = [['web', ofWeb], ['list', ofList], ...ITEM_PATHS.map(path => [path, ofItem] as const)];

export const PERMISSION_ROUTES: readonly Route[] = PLACES.flatMap(([path, mask]) => [
  { method: 'GET', path: `${path}/effectivebasepermissions`, answer: call => answer('EffectiveBasePermissions', mask(call, call.person)) },
  {
    method: 'GET', path: `${path}/getusereffectivepermissions(user)`,
    answer: call => answer('GetUserEffectivePermissions', mask(call, somebody(call, mask)))
  }
] satisfies readonly Route[]);
