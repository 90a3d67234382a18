import { projected, queried } from '../rest/resource';
import type { Route } from '../rest/routes';
import { ROLE_DEFINITIONS, type RoleDefinition } from './roleDefinitions';
import { levelMissing } from './roleErrors';
import { roleDefinitionResource } from './roleResources';

type Fits = (definition: RoleDefinition, asked: string) => boolean;

const hasId: Fits = ({ id }, asked) => String(id) === asked;

/** @throws SharePointError when no level fits */
function definitionWhere(fits: Fits, asked: string): RoleDefinition {
  const found = ROLE_DEFINITIONS.find(definition => fits(definition, asked));
  if (!found) throw levelMissing();
  return found;
}

/** @throws SharePointError when no level has the id */
export const definitionWith = (id: string): RoleDefinition => definitionWhere(hasId, id);

/** The ways to name a level. Owners' own levels have the type 0, which names none. */
const PATHS: Readonly<Record<string, Fits>> = {
  'web/roledefinitions(level)': hasId,
  'web/roledefinitions/getbyid(level)': hasId,
  'web/roledefinitions/getbyname(level)': ({ name }, asked) => name.toLowerCase() === asked.toLowerCase(),
  'web/roledefinitions/getbytype(level)': ({ type }, asked) => type > 0 && String(type) === asked
};

/** *Assumption*: everybody who may open the site may read its levels. */
export const ROLE_DEFINITION_ROUTES: readonly Route[] = [
  {
    method: 'GET', path: 'web/roledefinitions',
    answer: ({ webUrl, options }) => ({ kind: 'collection', entities: queried(ROLE_DEFINITIONS.map(each => roleDefinitionResource(each, webUrl)), options) })
  },
  ...Object.entries(PATHS).map(([path, fits]): Route => ({
    method: 'GET', path,
    answer: ({ args, webUrl, options }) => ({ kind: 'entity', entity: projected(roleDefinitionResource(definitionWhere(fits, args.level), webUrl), options) })
  }))
];
