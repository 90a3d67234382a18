import type { Column, Columns, ListDefinition } from './defineList';

/** The OData parts of a request that reads what `parseRow` needs, and nothing else. */
export interface ListQuery {
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

/**
 * @param names internal names of the columns to read; all of the list when absent
 */
export function listQuery<F extends Columns>(list: ListDefinition<F>, names: readonly (keyof F & string)[] = Object.keys(list.fields)): ListQuery {
  const isLookup = (name: string): boolean => (list.fields as Record<string, Column>)[name].type === 'Lookup';
  return {
    select: ['Id', 'Title', ...names.flatMap(name => (isLookup(name) ? [`${name}Id`, `${name}/Id`, `${name}/Title`] : [name]))],
    expand: names.filter(isLookup)
  };
}
