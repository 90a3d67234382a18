import type { Difference } from '../../domain/setup/ListSetup';
import { type Column, type ListDefinition } from '../defineList';
import type { ListPages } from '../pages/defineListPages';
import type { ListChange } from './listChange';
import type { FieldSnapshot, ListSnapshot } from './listSnapshot';

/** @param idOf GUID of a list of the site, by its web-relative URL; undefined while it does not exist */
export function compareColumns({ list, columnFormatters }: ListPages, snapshot: ListSnapshot, idOf: (url: string) => string | undefined): readonly ListChange[] {
  const byName = new Map(snapshot.fields.map(field => [field.InternalName, field]));
  const changes = Object.entries(list.fields).flatMap(([name, column]) => {
    const field = byName.get(name);
    return field ? compareColumn(name, column, field, idOf) : [missing(name, column)];
  });
  const looks = Object.entries(columnFormatters).flatMap(([name, formatter]): ListChange[] => {
    const field = byName.get(name);
    // owners' own formatting stays
    if (!formatter || field?.CustomFormatter) return [];
    const type = field?.TypeAsString ?? list.fields[name]?.type ?? 'Text';
    const properties = { CustomFormatter: JSON.stringify(formatter) };
    return [{ difference: comfort('look', labelOf(list, name)), actions: [{ kind: 'updateColumn', name, type, properties }] }];
  });
  return [...withoutUniqueness(list, snapshot), ...titleLabel(list, byName.get('Title')), ...changes, ...looks];
}

const labelOf = (list: ListDefinition, name: string): string => list.fields[name]?.label ?? list.titleLabel;

export function comfort(kind: Difference['kind'], subject: string, expected = '', found = ''): Difference {
  return { kind, subject, expected, found, isNeeded: false, right: 'manageLists' };
}

function need(kind: Difference['kind'], subject: string, expected = '', found = ''): Difference {
  return { kind, subject, expected, found, isNeeded: true, right: 'manageLists' };
}

const undecided = ({ right, ...difference }: Difference): Difference => difference;

/** People are to see their own rows only: SharePoint does not set that before the last unique column, the owners' own ones among them, is one like others. */
function withoutUniqueness(list: ListDefinition, { fields }: ListSnapshot): readonly ListChange[] {
  if (list.itemSecurity !== 'own') return [];
  return fields.filter(field => field.EnforceUniqueValues).map(({ InternalName: name, Title, TypeAsString: type }) => ({
    difference: need('notUnique', list.fields[name]?.label ?? Title),
    actions: [{ kind: 'updateColumn', name, type, properties: { EnforceUniqueValues: false } }]
  }));
}

/** Only as long as it has SharePoint's own name: owners rename columns. */
function titleLabel(list: ListDefinition, field: FieldSnapshot | undefined): readonly ListChange[] {
  if (field?.Title !== 'Title' || list.titleLabel === 'Title') return [];
  return [{ difference: comfort('title', list.titleLabel), actions: [{ kind: 'updateColumn', name: 'Title', type: 'Text', properties: { Title: list.titleLabel } }] }];
}

function missing(name: string, column: Column): ListChange {
  return { difference: need('column', column.label, column.type), actions: [{ kind: 'addColumn', name }] };
}

function compareColumn(name: string, column: Column, field: FieldSnapshot, idOf: (url: string) => string | undefined): readonly ListChange[] {
  const { type, label } = column;
  // other differences mean nothing on a column of another type
  if (field.TypeAsString !== type) return [{ difference: undecided(need('type', label, type, field.TypeAsString)), actions: [] }];
  const update = (difference: Difference, properties: Readonly<Record<string, unknown>>): ListChange =>
    ({ difference, actions: [{ kind: 'updateColumn', name, type, properties }] });
  const changes: ListChange[] = [];
  const isUnique = column.type === 'Text' && column.unique === true;
  if (isUnique && !field.EnforceUniqueValues) changes.push(update(need('unique', label), { Indexed: true, EnforceUniqueValues: true }));
  else if (column.indexed && !field.Indexed) changes.push(update(comfort('index', label), { Indexed: true }));
  if (column.required && !field.Required) changes.push(update(comfort('required', label), { Required: true }));
  const validation = 'validation' in column ? column.validation : undefined;
  if (validation && !field.ValidationFormula) {
    changes.push(update(comfort('rule', label), { ValidationFormula: validation.formula, ValidationMessage: validation.message }));
  }
  return [...changes, ...compareDefault(column, field, update), ...compareChoices(column, field, update), ...compareTarget(column, field, idOf)];
}

type Update = (difference: Difference, properties: Readonly<Record<string, unknown>>) => ListChange;

/** Another default is the owners' decision; none at all is an accident. */
function compareDefault(column: Column, field: FieldSnapshot, update: Update): readonly ListChange[] {
  const wanted = column.type === 'Boolean' ? String(Number(column.defaultValue)) : column.type === 'Choice' ? column.defaultValue : undefined;
  return wanted !== undefined && !field.DefaultValue ? [update(comfort('default', column.label, wanted), { DefaultValue: wanted })] : [];
}

/** Choices of the owners' own stay. Where our rules depend on the value, they are named: rows that have them are refused. */
function compareChoices(column: Column, field: FieldSnapshot, update: Update): readonly ListChange[] {
  if (!('choices' in column)) return [];
  const known = field.Choices ?? [];
  const gone = column.choices.filter(choice => !known.includes(choice));
  const isOpen = column.type === 'MultiChoice' || column.fillIn === true;
  const extra = isOpen ? [] : known.filter(choice => !column.choices.includes(choice));
  return [
    ...(gone.length > 0 ? [update({ ...comfort('choices', column.label, gone.join(', ')), isNeeded: !isOpen }, { Choices: [...known, ...gone] })] : []),
    ...(isOpen && !field.FillInChoice ? [update(comfort('choices', column.label), { FillInChoice: true })] : []),
    ...extra.map(choice => ({ difference: undecided(comfort('extraChoice', column.label, '', choice)), actions: [] }))
  ];
}

function compareTarget(column: Column, field: FieldSnapshot, idOf: (url: string) => string | undefined): readonly ListChange[] {
  if (column.type !== 'Lookup' && column.type !== 'LookupMulti') return [];
  const wanted = idOf(column.list);
  if (wanted === undefined || sameGuid(wanted, field.LookupList)) return [];
  return [{ difference: undecided(need('target', column.label, column.list, field.LookupList ?? '')), actions: [] }];
}

function sameGuid(a: string, b: string | undefined): boolean {
  const plain = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase();
  return b !== undefined && plain(a) === plain(b);
}
