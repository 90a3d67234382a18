import type { ResultType } from '../formula/results';
import { isPerson, type FieldType } from '../storage/fieldTypes';
import { isProjected, propertyName, resultTypeOf, type Field } from '../storage/fields';
import { itemTypeOf, type List, type ListStore } from '../storage/lists';

export interface RemoteColumn {
  /** Name in SQL. */
  readonly column: string;
  readonly type: FieldType;
  /** Of a calculated column. */
  readonly result?: ResultType;
}

/** The rows that a lookup or person points at. */
export interface Remote {
  readonly table: string;
  /** OData type of a row. */
  readonly type: string;
  /** Undefined for what cannot be read through a lookup. */
  columnOf(name: string): RemoteColumn | undefined;
}

/** What an expanded person shows. */
const USER_COLUMNS: Readonly<Record<string, RemoteColumn>> = {
  Id: { column: 'ID', type: 'Counter' },
  ID: { column: 'ID', type: 'Counter' },
  Title: { column: 'Title', type: 'Text' },
  EMail: { column: 'EMail', type: 'Text' },
  Name: { column: 'Name', type: 'Text' },
  UserName: { column: 'UserName', type: 'Text' }
};

const USERS: Remote = {
  table: 'users',
  type: 'SP.Data.UserInfoItem',
  columnOf: name => (Object.hasOwn(USER_COLUMNS, name) ? USER_COLUMNS[name] : undefined)
};

/** Undefined when the list that a lookup points at is gone. */
export function remoteOf(field: Field, list: List, lists: ListStore): Remote | undefined {
  if (isPerson(field.type)) return USERS;
  const target = lists.byUrl(list.web, field.lookupList ?? '');
  return target && {
    table: target.table,
    type: itemTypeOf(target),
    columnOf: name => {
      const found = target.fields.find(candidate => propertyName(candidate) === (name === 'Id' ? 'ID' : name));
      return found && isProjected(found) ? { column: found.internalName, type: found.type, result: resultTypeOf(found) } : undefined;
    }
  };
}

/** What views show of a row: the column that the lookup names, or the person's name. */
export const shownName = (field: Field): string => (isPerson(field.type) ? 'Title' : field.lookupField ?? 'Title');
