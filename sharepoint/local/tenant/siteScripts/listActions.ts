import { columnMissing, listIdMissing } from '../errors';
import { fieldRuleBroken } from '../listErrors';
import { addField, changeField, type FieldWish } from '../rest/fieldWriting';
import { declarationOf } from '../rest/fieldXml';
import { freeTitle } from '../rest/listWriting';
import type { RestCall } from '../rest/routes';
import type { FieldType } from '../storage/fieldTypes';
import type { Field } from '../storage/fields';
import type { List } from '../storage/lists';
import { checked, type ScriptAction, type Shape } from './scriptAction';
import { addSPView, removeSPView } from './viewActions';

/** What a step does with a list. Its title says in the answer what was done. */
interface ListAction {
  readonly title: string;
  readonly run: (call: RestCall, list: List, action: ScriptAction) => void;
}

/** By its title. */
function titled(call: RestCall, list: List, title: string): Field {
  const field = list.fields.find(candidate => candidate.title === title);
  if (!field) throw columnMissing(title, `${call.web.path}/${list.url}`);
  return field;
}

/** Adds the column, or mends the one that has its id or name. */
function ensureField(call: RestCall, list: List, wish: FieldWish): void {
  const name = wish.name ?? String(wish.properties.Title);
  const before = list.fields.find(({ id, internalName }) => id === wish.id || internalName.toLowerCase() === name.toLowerCase());
  if (!before) addField(call, list, wish);
  else if (before.type !== wish.type) throw fieldRuleBroken(`The column ${before.internalName} is of type ${before.type}.`);
  else changeField(call, list, before, wish.properties);
}

interface FieldProperties {
  readonly fieldType: FieldType;
  readonly displayName: string;
  readonly internalName?: string;
  readonly isRequired: boolean;
  readonly addToDefaultView?: boolean;
  readonly enforceUnique?: boolean;
  readonly id?: string;
}

function addSPField(call: RestCall, list: List, action: ScriptAction): void {
  const { fieldType, displayName, internalName, isRequired, addToDefaultView, enforceUnique = false, id } = checked<FieldProperties>(action, {
    fieldType: 'string', displayName: 'string', internalName: 'string?', isRequired: 'boolean', addToDefaultView: 'boolean?', enforceUnique: 'boolean?',
    id: 'string?'
  });
  const { type } = declarationOf(`<Field Type="${fieldType}" />`);
  ensureField(call, list, {
    type, name: internalName, nameIsHint: internalName !== undefined, id: id?.replace(/[{}]/g, '').toLowerCase(), inDefaultView: addToDefaultView,
    properties: { Title: displayName, Required: isRequired, ...(enforceUnique && { Indexed: true, EnforceUniqueValues: true }) }
  });
}

interface SchemaProperties {
  readonly schemaXml: string;
  readonly addToDefaultView?: boolean;
  readonly targetListName?: string;
  readonly targetListUrl?: string;
}

const SCHEMA: Shape = { schemaXml: 'string', addToDefaultView: 'boolean?' };

/** *Assumption*: the schema's Name becomes the internal name. */
function addFieldXml(call: RestCall, list: List, { schemaXml, addToDefaultView }: SchemaProperties, target?: List): void {
  const declaration = declarationOf(schemaXml);
  const nameIsHint = declaration.name !== undefined;
  ensureField(call, list, { ...declaration, list: target?.id ?? declaration.list, nameIsHint, inDefaultView: addToDefaultView });
}

function addLookup(call: RestCall, list: List, action: ScriptAction): void {
  const told = checked<SchemaProperties>(action, { ...SCHEMA, targetListName: 'string?', targetListUrl: 'string?' });
  const { targetListName: title = '', targetListUrl: url = '' } = told;
  const target = call.services.lists.byUrl(call.web.path, url) ?? call.services.lists.byTitle(call.web, title);
  if (!target) throw listIdMissing();
  addFieldXml(call, list, told, target);
}

function formatField(call: RestCall, list: List, action: ScriptAction): void {
  const told = checked<{ fieldDisplayName: string; formatterJSON: object }>(action, { fieldDisplayName: 'string', formatterJSON: 'object' });
  changeField(call, list, titled(call, list, told.fieldDisplayName), { CustomFormatter: JSON.stringify(told.formatterJSON) });
}

function formatForm(call: RestCall, list: List, action: ScriptAction): void {
  const told = checked<{ clientFormCustomFormatter: object }>(action, { clientFormCustomFormatter: 'object' });
  call.services.lists.formatForm(list, JSON.stringify(told.clientFormCustomFormatter));
}

/** The verbs inside of createSPList that are built. */
export const LIST_ACTIONS: Readonly<Record<string, ListAction>> = {
  setTitle: {
    title: 'Set list title',
    run: (call, list, action) => {
      const { title } = checked<{ title: string }>(action, { title: 'string' });
      call.services.lists.update(list, { title: freeTitle(call, title, list) });
    }
  },
  setDescription: {
    title: 'Set list description',
    run: (call, list, action) => call.services.lists.update(list, checked<{ description: string }>(action, { description: 'string' }))
  },
  addSPField: { title: 'Add list column', run: addSPField },
  addSPFieldXml: {
    title: 'Add list column', run: (call, list, action) => addFieldXml(call, list, checked<SchemaProperties>(action, SCHEMA))
  },
  addSPLookupFieldXml: { title: 'Add list column', run: addLookup },
  addSPView: { title: 'Add list view', run: addSPView },
  removeSPView: { title: 'Remove list view', run: removeSPView },
  setSPFieldCustomFormatter: { title: 'Format list column', run: formatField },
  setClientFormCustomFormatter: { title: 'Format list form', run: formatForm }
};
