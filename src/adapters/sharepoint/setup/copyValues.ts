import '@pnp/sp/items/list';
import type { IList } from '@pnp/sp/lists';

const PAGE_SIZE = 500;

interface Copy {
  readonly from: string;
  readonly to: string;
}

/** Fills columns of rows that have none of their own yet from other columns of the same row. What was copied before an interruption stays. */
export async function copyValues(list: IList, copies: readonly Copy[]): Promise<void> {
  for (const { from, to } of copies) {
    const pages = list.items.select('Id', from, to).top(PAGE_SIZE) as AsyncIterable<readonly (Readonly<Record<string, unknown>> & { readonly Id: number })[]>;
    for await (const page of pages) {
      for (const row of page) if (!row[to] && row[from]) await list.items.getById(row.Id).update({ [to]: row[from] });
    }
  }
}
