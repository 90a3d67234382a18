import type { DatabaseSync } from 'node:sqlite';
import { shownFormula } from '../formula/bindFormula';
import { countItems } from '../items/writeItems';
import { FIELD_TYPES, isMany, isPerson, isReference } from '../storage/fieldTypes';
import { entityPropertyName, type Field } from '../storage/fields';
import { entityTypeNameOf, GENERIC_LIST, itemTypeOf, stableGuid, type List, type ListStore } from '../storage/lists';
import { viewsOf } from '../storage/views';
import type { Web } from '../webs';
import type { Entity, PropertyValue } from './entity';
import { PROPERTIES_OF_SOME_TYPES, readFieldProperties } from './fieldProperties';
import { schemaXmlOf } from './fieldXml';
import type { Resource } from './resource';
import { viewUrl } from './viewResource';

export function listResource(database: DatabaseSync, web: Web, webUrl: string, list: List): Resource {
  const isLibrary = list.template !== GENERIC_LIST;
  return {
    ...listEntity(webUrl, list),
    properties: {
      BaseTemplate: list.template, BaseType: isLibrary ? 1 : 0, Created: list.created, DefaultViewUrl: defaultViewUrl(database, web, list),
      Description: list.description, EnableMinorVersions: isLibrary, EnableModeration: false, EntityTypeName: entityTypeNameOf(list), Id: list.id,
      IsApplicationList: false, IsCatalog: false, IsPrivate: false, ItemCount: countItems(database, list),
      LastItemModifiedDate: lastChange(database, list), ListItemEntityTypeFullName: itemTypeOf(list), ParentWebUrl: web.path || '/', Title: list.title,
      ...list.settings, ValidationFormula: list.settings.ValidationFormula && shownFormula(list.settings.ValidationFormula, list.fields),
      HasUniqueRoleAssignments: list.assignments !== undefined
    },
    // SharePoint answers these only when they are selected.
    onDemand: ['DefaultViewUrl', 'HasUniqueRoleAssignments', 'OnQuickLaunch', 'ReadSecurity', 'ValidationFormula', 'ValidationMessage', 'WriteSecurity'],
    expandable: { RootFolder: () => rootFolder(database, web, webUrl, list) }
  };
}

function listEntity(webUrl: string, list: List): Pick<Entity, 'kind' | 'type' | 'id' | 'editLink'> {
  const editLink = `Web/Lists(guid'${list.id}')`;
  return { kind: 'entity', type: 'SP.List', id: `${webUrl}/_api/${editLink}`, editLink };
}

function defaultViewUrl(database: DatabaseSync, web: Web, list: List): string | null {
  const view = viewsOf(database, list).find(candidate => candidate.isDefault);
  return view ? viewUrl(web, list, view) : null;
}

function lastChange(database: DatabaseSync, list: List): string {
  return String(database.prepare(`SELECT max("Modified") AS latest FROM "${list.table}"`).get()?.latest ?? list.created);
}

function rootFolder(database: DatabaseSync, web: Web, webUrl: string, list: List): Entity {
  const url = `${web.path}/${list.url}`;
  const editLink = `Web/GetFolderByServerRelativePath(decodedurl='${url}')`;
  return {
    kind: 'entity', type: 'SP.Folder', id: `${webUrl}/_api/${editLink}`, editLink,
    properties: {
      Exists: true, ItemCount: countItems(database, list), Name: list.url.split('/').pop() ?? '', ServerRelativeUrl: url, TimeCreated: list.created,
      UniqueId: stableGuid(`folder ${url}`), WelcomePage: ''
    }
  };
}

export function fieldResource(lists: ListStore, webUrl: string, list: List, field: Field): Resource {
  const editLink = `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`;
  const { kind, comparison, className } = FIELD_TYPES[field.type];
  return {
    kind: 'entity', type: className, id: `${webUrl}/_api/${editLink}`, editLink,
    elsewhere: PROPERTIES_OF_SOME_TYPES,
    properties: {
      AutoIndexed: false, CanBeDeleted: !field.builtIn, EntityPropertyName: entityPropertyName(field), Filterable: comparison !== 'never',
      FromBaseType: field.builtIn, Id: field.id, InternalName: field.internalName, SchemaXml: schemaXmlOf(field, targetOf(lists, list, field)?.id),
      Scope: `/${list.url}`, Sealed: false, Sortable: !['never', 'multi'].includes(comparison), FieldTypeKind: kind, TypeAsString: field.type,
      ...readFieldProperties(field),
      ...(field.formula !== undefined && { Formula: shownFormula(field.formula, list.fields) }),
      ...referenceProperties(lists, list, field)
    }
  };
}

function targetOf(lists: ListStore, list: List, field: Field): List | undefined {
  return field.lookupList === undefined ? undefined : lists.byUrl(list.web, field.lookupList);
}

function referenceProperties(lists: ListStore, list: List, field: Field): Record<string, PropertyValue> {
  if (!isReference(field.type)) return {};
  const target = targetOf(lists, list, field);
  return { AllowMultipleValues: isMany(field.type), ...(!isPerson(field.type) && { LookupList: target ? `{${target.id}}` : '' }) };
}
