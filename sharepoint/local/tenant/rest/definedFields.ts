import type { ListDefinition } from '../../../../src/lists/defineList';
import { fieldXml, versionFieldXml } from '../../../../src/lists/provisioning/fieldXml';
import { builtInFields, newField, type Field } from '../storage/fields';
import { fieldPartsOf } from './fieldProperties';
import { declarationOf } from './fieldXml';

/** The columns of a list as its definition's own field schemas make them: a seeded list and a provisioned one are alike. */
export function fieldsOf(definition: ListDefinition): readonly Field[] {
  const schemas = [...Object.entries(definition.fields).map(([name, column]) => fieldXml(name, column, url => url)), versionFieldXml(definition)];
  return [...builtInFields(definition.titleLabel), ...schemas.map(fieldOf)];
}

/** A column from its schema, as it stands in a file: a lookup keeps the name of its list as it is written. */
export function fieldOf(xml: string): Field {
  const { id = '', name = '', type, properties, list } = declarationOf(xml);
  const isLookup = type === 'Lookup' || type === 'LookupMulti';
  return newField({ id, internalName: name, title: String(properties.Title), type, ...fieldPartsOf(type, properties), lookupList: isLookup ? list : undefined });
}
