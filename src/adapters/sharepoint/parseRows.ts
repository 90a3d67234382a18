import type { Listing } from '../../domain/Listing';
import type { ColumnsFacts, ListFacts } from '../../lists/ListFacts';
import { parseRow, type Row } from '../../lists/parseRow';
import type { RawRow } from './readRows';

/**
 * Sorts out the rows that the parts cannot use.
 * @param names internal names of the columns that were read
 * @param essential those without which a row would mislead; what is wrong in any other counts as empty
 */
export function parseRows<F extends ColumnsFacts, N extends keyof F & string>(
  list: ListFacts<F>, rows: readonly RawRow[], names: readonly N[], essential: readonly N[] = names
): Listing<Row<Pick<F, N>>> {
  const extras = names.filter(name => !essential.includes(name));
  const parsed = rows.map(raw => {
    const first = parseRow(list, raw, names);
    return first.ok || extras.length === 0 ? first : parseRow(list, withoutBad(list, raw, extras), names);
  });
  return { items: parsed.flatMap(row => (row.ok ? [row.value] : [])), rejected: parsed.flatMap(row => (row.ok ? [] : [row.error])) };
}

function withoutBad<F extends ColumnsFacts>(list: ListFacts<F>, raw: RawRow, extras: readonly (keyof F & string)[]): RawRow {
  const problemsOf = (name: keyof F & string): readonly { readonly column: string }[] => {
    const outcome = parseRow(list, raw, [name]);
    return outcome.ok ? [] : outcome.error.problems;
  };
  const bad = extras.filter(name => problemsOf(name).some(({ column }) => column === list.fields[name].label));
  const keys = new Set(bad.flatMap(name => [name, `${name}Id`]));
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.has(key)));
}
