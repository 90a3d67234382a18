import { quoted } from '../storage/database';
import { isMany, isPerson, type FieldType } from '../storage/fieldTypes';
import { entityPropertyName, type Field } from '../storage/fields';

/** SharePoint has these on every item; nobody needs their value here. */
export const CONSTANTS: Readonly<Record<string, { readonly sql: string; readonly type: FieldType }>> = {
  FileSystemObjectType: { sql: '0', type: 'Counter' },
  ServerRedirectedEmbedUri: { sql: 'NULL', type: 'Text' },
  ServerRedirectedEmbedUrl: { sql: '\'\'', type: 'Text' }
};

/** SharePoint has these; the local tenant does not yet. */
export const NOT_BUILT: ReadonlySet<string> = new Set([
  'ContentType', 'EffectiveBasePermissions', 'EffectiveBasePermissionsForUI', 'FieldValuesAsHTML', 'FieldValuesAsText',
  'FieldValuesForEdit', 'File', 'FileDirRef', 'FileLeafRef', 'FileRef', 'FirstUniqueAncestorSecurableObject', 'Folder', 'FSObjType',
  'HasUniqueRoleAssignments', 'LikedByInformation', 'ParentList', 'RoleAssignments', 'UniqueId', 'Versions', 'ComplianceAssetId'
]);

/** REST gives the ids of a list's own person columns as text too. */
export function stringIdName(field: Field): string | undefined {
  return isPerson(field.type) && !field.builtIn ? `${entityPropertyName(field)}StringId` : undefined;
}

export function stringIdSql(field: Field): string {
  const sql = `i.${quoted(field.internalName)}`;
  const texts = `(SELECT json_group_array(CAST(value AS TEXT)) FROM json_each(${sql}) WHERE ${sql} IS NOT NULL)`;
  return isMany(field.type) ? texts : `CAST(${sql} AS TEXT)`;
}
