import type { ColumnFacts, ColumnsFacts, ListFacts } from './ListFacts';

/** The OData parts of a request that reads what `parseRow` needs, and nothing else. */
export interface ListQuery {
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

/** What is read of the row that a column points to. */
const SUBFIELDS: Partial<Readonly<Record<ColumnFacts['type'], readonly string[]>>> = {
  Lookup: ['Id', 'Title'], LookupMulti: ['Id', 'Title'], User: ['Id', 'Title', 'EMail']
};

/**
 * @param names internal names of the columns to read; all of the list when absent
 */
export function listQuery<F extends ColumnsFacts>(list: ListFacts<F>, names: readonly (keyof F & string)[] = Object.keys(list.fields)): ListQuery {
  const subfields = (name: string): readonly string[] | undefined => SUBFIELDS[(list.fields as Record<string, ColumnFacts>)[name].type];
  return {
    select: ['Id', 'Title', ...names.flatMap(name => {
      const parts = subfields(name);
      return parts ? [`${name}Id`, ...parts.map(part => `${name}/${part}`)] : [name];
    })],
    expand: names.filter(name => subfields(name))
  };
}

/** @returns what to select where the ids of the rows that columns point to are enough: the server joins no other list */
export function selectWithoutTargets<F extends ColumnsFacts>(list: ListFacts<F>, names: readonly (keyof F & string)[]): readonly string[] {
  return ['Id', 'Title', 'Created', ...names.map(name => (SUBFIELDS[list.fields[name].type] ? `${name}Id` : name))];
}
