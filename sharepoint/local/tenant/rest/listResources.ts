import type { DatabaseSync } from 'node:sqlite';
import { countItems } from '../items/writeItems';
import { FIELD_TYPES } from '../storage/fieldTypes';
import { entityPropertyName, type Field } from '../storage/fields';
import { entityTypeNameOf, GENERIC_LIST, itemTypeOf, stableGuid, type List, type ListStore } from '../storage/lists';
import type { Web } from '../webs';
import type { Entity, PropertyValue } from './entity';
import type { Resource } from './resource';

/** `1`: everybody; `2`: only those whom the item belongs to. */
const security = (list: List): number => (list.ownItemsOnly ? 2 : 1);

export function listResource(database: DatabaseSync, web: Web, webUrl: string, list: List): Resource {
  const isLibrary = list.template !== GENERIC_LIST;
  return {
    ...listEntity(webUrl, list),
    properties: {
      AllowContentTypes: true, BaseTemplate: list.template, BaseType: isLibrary ? 1 : 0, ContentTypesEnabled: false, Created: list.created,
      Description: list.description, EnableAttachments: !isLibrary, EnableFolderCreation: false, EnableMinorVersions: isLibrary, EnableModeration: false,
      EnableVersioning: true, EntityTypeName: entityTypeNameOf(list), Hidden: false, Id: list.id, IsApplicationList: false, IsCatalog: false,
      IsPrivate: false, ItemCount: countItems(database, list), LastItemModifiedDate: lastChange(database, list),
      ListItemEntityTypeFullName: itemTypeOf(list), NoCrawl: false, ParentWebUrl: web.path || '/', Title: list.title,
      ReadSecurity: security(list), WriteSecurity: security(list)
    },
    // SharePoint answers both only when they are selected.
    onDemand: ['ReadSecurity', 'WriteSecurity'],
    expandable: { RootFolder: () => rootFolder(database, web, webUrl, list) }
  };
}

function listEntity(webUrl: string, list: List): Pick<Entity, 'kind' | 'type' | 'id' | 'editLink'> {
  const editLink = `Web/Lists(guid'${list.id}')`;
  return { kind: 'entity', type: 'SP.List', id: `${webUrl}/_api/${editLink}`, editLink };
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

/** SP.Field types that have a class of their own. */
const FIELD_CLASSES: Readonly<Record<string, string>> = {
  Text: 'SP.FieldText', Note: 'SP.FieldMultiLineText', Number: 'SP.FieldNumber', DateTime: 'SP.FieldDateTime', Choice: 'SP.FieldChoice',
  MultiChoice: 'SP.FieldMultiChoice', URL: 'SP.FieldUrl', Lookup: 'SP.FieldLookup', User: 'SP.FieldUser', Guid: 'SP.FieldGuid'
};

export function fieldResource(lists: ListStore, webUrl: string, list: List, field: Field): Resource {
  const editLink = `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`;
  return {
    kind: 'entity', type: FIELD_CLASSES[field.type] ?? 'SP.Field', id: `${webUrl}/_api/${editLink}`, editLink,
    elsewhere: ['MaxLength', 'Choices', 'LookupList', 'LookupField', 'AllowMultipleValues'],
    properties: {
      CanBeDeleted: !field.builtIn, DefaultValue: field.defaultValue ?? null, Description: field.description, EnforceUniqueValues: field.unique,
      EntityPropertyName: entityPropertyName(field), Filterable: FIELD_TYPES[field.type].comparison !== 'never',
      FromBaseType: field.builtIn, Hidden: field.hidden, Id: field.id, Indexed: field.indexed, InternalName: field.internalName,
      ReadOnlyField: field.readOnly, Required: field.required, Sealed: false, Sortable: FIELD_TYPES[field.type].comparison !== 'never',
      StaticName: field.internalName, Title: field.title, FieldTypeKind: FIELD_TYPES[field.type].kind, TypeAsString: field.type,
      ...typeProperties(lists, list, field)
    }
  };
}

function typeProperties(lists: ListStore, list: List, field: Field): Record<string, PropertyValue> {
  switch (field.type) {
    case 'Text': return { MaxLength: field.maxLength ?? 255 };
    case 'Choice': case 'MultiChoice': return { Choices: { kind: 'values', type: 'Edm.String', values: field.choices ?? [] } };
    case 'Lookup': {
      const target = lists.byUrl(list.web, field.lookupList ?? '');
      return { AllowMultipleValues: false, LookupField: 'Title', LookupList: target ? `{${target.id}}` : '' };
    }
    default: return {};
  }
}
