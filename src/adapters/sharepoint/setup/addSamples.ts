import '@pnp/sp/items/list';
import type { IList } from '@pnp/sp/lists';
import { fold } from '../../../domain/fold';
import type { ListDefinition } from '../../../lists/defineList';
import type { SampleRow } from '../../../lists/samples/samples';

/** Ids of a list's rows by their title. */
export type Titles = ReadonlyMap<string, number>;

/** Titles differ in case and accents at most: SharePoint compares them so as well. */
export const titleKey = (title: string): string => fold(title.trim());

export async function readTitles(list: IList): Promise<Map<string, number>> {
  const titles = new Map<string, number>();
  for await (const page of list.items.select('Id', 'Title').top(5000) as AsyncIterable<readonly { readonly Id: number; readonly Title: string | null }[]>) {
    for (const { Id, Title } of page) titles.set(titleKey(Title ?? ''), Id);
  }
  return titles;
}

/** The list is empty, or holds nothing but some of the samples, as after an interruption. */
export function takesSamples(samples: readonly SampleRow[], titles: Titles): boolean {
  const known = new Set(samples.map(row => titleKey(String(row.Title))));
  return known.size > 0 && [...titles.keys()].every(title => known.has(title)) && titles.size < known.size;
}

/**
 * Adds the rows that the list does not have yet, by title.
 * @param titlesOf rows of the list with that web-relative URL
 * @param onRow called after each row
 */
export async function addSamples(
  list: IList, definition: ListDefinition, samples: readonly SampleRow[], titlesOf: (url: string) => Promise<Map<string, number>>, onRow: () => void
): Promise<void> {
  const own = await titlesOf(definition.url);
  for (const sample of samples) {
    const key = titleKey(String(sample.Title));
    if (!own.has(key)) {
      const added = (await list.items.add(await withIds(definition, sample, titlesOf))) as { readonly Id: number };
      own.set(key, added.Id);
    }
    onRow();
  }
}

/** A lookup of a sample names the titles of its targets. Where the owners' list has no such row, it stays empty. */
async function withIds(definition: ListDefinition, sample: SampleRow, titlesOf: (url: string) => Promise<Titles>): Promise<Record<string, unknown>> {
  const item: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(sample)) {
    const column = definition.fields[name];
    if (column?.type === 'Lookup' || column?.type === 'LookupMulti') {
      const titles = await titlesOf(column.list);
      const ids = [value].flat().flatMap(title => titles.get(titleKey(String(title))) ?? []);
      item[`${name}Id`] = column.type === 'Lookup' ? ids[0] ?? null : ids;
    } else item[name] = value;
  }
  return item;
}
