import type { SPFI } from '@pnp/sp';
import '@pnp/sp/content-types/list';
import '@pnp/sp/fields/list';
import type { IList } from '@pnp/sp/lists';
import { PermissionKind } from '@pnp/sp/security';
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/views/list';
import type { FieldSnapshot, ListSnapshot, ViewSnapshot } from '../../../lists/provisioning/listSnapshot';
import { toAppError } from '../toAppError';

interface ListAnswer {
  readonly Id: string;
  readonly Title: string;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly HasUniqueRoleAssignments: boolean;
}

interface ViewAnswer extends Omit<ViewSnapshot, 'fields'> {
  readonly ViewFields: { readonly Items: readonly string[] };
}

const FIELD_PROPERTIES = [
  'InternalName', 'Title', 'TypeAsString', 'Required', 'Indexed', 'EnforceUniqueValues', 'DefaultValue', 'ValidationFormula', 'CustomFormatter', 'Choices',
  'FillInChoice', 'LookupList'
];

/**
 * What a list is like now.
 * @param listUrl server-relative
 * @param seesPermissions the person may read who has which rights; otherwise a list with rights of its own passes for one that visitors may add to
 * @returns undefined when the site has no such list
 * @throws AppError
 */
export async function readSnapshot(sp: SPFI, listUrl: string, seesPermissions: boolean): Promise<ListSnapshot | undefined> {
  const list = sp.web.getList(listUrl);
  const facts = await readFacts(list);
  if (!facts) return undefined;
  try {
    const [fields, views, contentTypes] = await Promise.all([
      list.fields.select(...FIELD_PROPERTIES)<readonly FieldSnapshot[]>(),
      list.views.select('Id', 'Title', 'ServerRelativeUrl', 'CustomFormatter', 'ViewFields').expand('ViewFields')<readonly ViewAnswer[]>(),
      list.contentTypes.select('StringId', 'ClientFormCustomFormatter')<readonly { readonly ClientFormCustomFormatter: string | null }[]>()
    ]);
    return {
      id: facts.Id, title: facts.Title, readSecurity: facts.ReadSecurity, writeSecurity: facts.WriteSecurity, fields,
      visitorsMayAdd: facts.HasUniqueRoleAssignments && (!seesPermissions || await visitorsMayAdd(sp, list)),
      views: views.map(({ ViewFields, ...view }) => ({ ...view, fields: ViewFields.Items })),
      formFormatter: contentTypes[0]?.ClientFormCustomFormatter ?? ''
    };
  } catch (error) {
    throw toAppError(error);
  }
}

async function readFacts(list: IList): Promise<ListAnswer | undefined> {
  try {
    return await list.select('Id', 'Title', 'ReadSecurity', 'WriteSecurity', 'HasUniqueRoleAssignments')<ListAnswer>();
  } catch (error) {
    const appError = toAppError(error);
    if (appError.kind === 'notFound') return undefined;
    throw appError;
  }
}

interface RoleAssignmentAnswer {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly BasePermissions: { readonly High: number; readonly Low: number } }[];
}

async function visitorsMayAdd(sp: SPFI, list: IList): Promise<boolean> {
  const [{ Id: visitors }, assignments] = await Promise.all([
    sp.web.associatedVisitorGroup.select('Id')<{ readonly Id: number }>(),
    list.roleAssignments.select('PrincipalId', 'RoleDefinitionBindings').expand('RoleDefinitionBindings')<readonly RoleAssignmentAnswer[]>()
  ]);
  const own = assignments.filter(assignment => assignment.PrincipalId === visitors);
  return own.some(({ RoleDefinitionBindings: roles }) => roles.some(role => list.hasPermissions(role.BasePermissions, PermissionKind.AddListItems)));
}
