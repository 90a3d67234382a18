import { body, headers } from '@pnp/queryable';
import { type SPFI, spPostMerge } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/security/web';
import type { ListDefinition } from '../../../lists/defineList';
import type { ViewDefinition } from '../../../lists/pages/defineListPages';
import { fieldXml, type ListReference, versionFieldXml } from '../../../lists/provisioning/fieldXml';
import type { Action } from '../../../lists/provisioning/listChange';
import { copyValues } from './copyValues';

/** SP.AddFieldOptions.addFieldInternalNameHint: the internal name is the one of the schema, not one made from the title. */
const INTERNAL_NAME_HINT = 8;

/** RoleType.Contributor: the level Contribute, whatever the language of the site calls it. */
const CONTRIBUTOR = 3;

/** OData types of the fields that have properties beyond SP.Field's. */
const FIELD_CLASSES: Readonly<Record<string, string>> = {
  Text: 'SP.FieldText', Note: 'SP.FieldMultiLineText', Number: 'SP.FieldNumber', DateTime: 'SP.FieldDateTime', Choice: 'SP.FieldChoice',
  MultiChoice: 'SP.FieldMultiChoice', URL: 'SP.FieldUrl', Lookup: 'SP.FieldLookup', LookupMulti: 'SP.FieldLookup', User: 'SP.FieldUser'
};

export interface Target {
  readonly sp: SPFI;
  readonly list: IList;
  readonly definition: ListDefinition;
  /** Braced GUID of a list by its web-relative URL. */
  readonly reference: ListReference;
}

/** Does one thing to a list. @throws whatever PnPjs rejects with */
export async function carryOut(action: Action, { sp, list, definition, reference }: Target): Promise<void> {
  switch (action.kind) {
    case 'addColumn':
      return addColumn(list, fieldXml(action.name, definition.fields[action.name], reference));
    case 'addVersionColumn':
      return addColumn(list, versionFieldXml(definition));
    case 'updateColumn':
      return updateColumn(list, action.name, action.type, action.properties);
    case 'updateList':
      await list.update({ ...action.properties });
      return;
    case 'addView':
      return addView(list, action.view);
    case 'updateView':
      return updateView(list, action.id, action.view);
    case 'formatView':
      await list.views.getById(action.id).update({ CustomFormatter: JSON.stringify(action.formatter) });
      return;
    case 'formatForm':
      return formatForm(list, JSON.stringify(action.formatter));
    case 'allowVisitorsToAdd':
      return allowVisitorsToAdd(sp, list);
    case 'upgrade':
      return copyValues(list, action.upgrade.copy);
  }
}

async function addColumn(list: IList, schemaXml: string): Promise<void> {
  await list.fields.createFieldAsXml({ SchemaXml: schemaXml, Options: INTERNAL_NAME_HINT });
}

/** In verbose JSON, since only `__metadata` lets SharePoint take properties of a derived type such as Choices. */
async function updateColumn(list: IList, name: string, type: string, properties: Readonly<Record<string, unknown>>): Promise<void> {
  const written = Object.entries(properties).map(([key, value]) => [key, Array.isArray(value) ? { results: value } : value]);
  await spPostMerge(
    list.fields.getByInternalNameOrTitle(name),
    body({ __metadata: { type: FIELD_CLASSES[type] ?? 'SP.Field' }, ...Object.fromEntries(written) }, headers({ 'Content-Type': 'application/json;odata=verbose' }))
  );
}

/** Its page gets the name that it is made with, so it gets its title last: a view that has its title is complete. */
async function addView(list: IList, view: ViewDefinition): Promise<void> {
  const { Id } = (await list.views.add(view.file, false, settingsOf(view))) as { readonly Id: string };
  await updateView(list, Id, view);
}

async function updateView(list: IList, id: string, definition: ViewDefinition): Promise<void> {
  const view = list.views.getById(id);
  await view.fields.removeAll();
  for (const name of definition.fields) await view.fields.add(name);
  await view.update({ ...settingsOf(definition), Title: definition.title });
}

function settingsOf({ query, rowLimit, formatter }: ViewDefinition): Record<string, unknown> {
  return { ViewQuery: query, RowLimit: rowLimit, Paged: true, ...(formatter && { CustomFormatter: JSON.stringify(formatter) }) };
}

async function formatForm(list: IList, formatter: string): Promise<void> {
  const [{ StringId }] = await list.contentTypes.select('StringId')<readonly { readonly StringId: string }[]>();
  await list.contentTypes.getById(StringId).update({ ClientFormCustomFormatter: formatter } as object);
}

async function allowVisitorsToAdd(sp: SPFI, list: IList): Promise<void> {
  const { HasUniqueRoleAssignments } = await list.select('HasUniqueRoleAssignments')<{ readonly HasUniqueRoleAssignments: boolean }>();
  if (!HasUniqueRoleAssignments) await list.breakRoleInheritance(true, false);
  const [{ Id: visitors }, { Id: contribute }] = await Promise.all([
    sp.web.associatedVisitorGroup.select('Id')<{ readonly Id: number }>(),
    sp.web.roleDefinitions.getByType(CONTRIBUTOR).select('Id')<{ readonly Id: number }>()
  ]);
  await list.roleAssignments.add(visitors, contribute);
}
