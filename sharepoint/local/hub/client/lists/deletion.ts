import type { ListFacts } from '../../page/ListPageData';
import type { Rest } from '../rest/createRest';
import { messageOf, RestError } from '../rest/RestError';
import { listPath, titleOf, type ListRow } from './listRest';

/** An item in the state that somebody saw before they said yes to its deletion. */
export interface Deletable {
  readonly id: string;
  readonly title: string;
  /** Undefined when it has gone already. */
  readonly etag?: string;
}

interface Stated {
  readonly Id: number;
  readonly 'odata.etag': string;
}

/** @throws RestError */
export async function deletablesOf(rest: Rest, list: ListFacts, rows: readonly ListRow[]): Promise<readonly Deletable[]> {
  const filter = rows.map(row => `Id eq ${String(row.ID)}`).join(' or ');
  const { value } = await rest.read<{ readonly value: readonly Stated[] }>(`${listPath(list)}/items?$select=Id&$filter=${encodeURIComponent(filter)}&$top=${rows.length}`);
  return rows.map(row => ({ id: String(row.ID), title: titleOf(row), etag: value.find(({ Id }) => String(Id) === row.ID)?.['odata.etag'] }));
}

/** Deletes what is as it was. @returns a sentence for each item that was not deleted */
export async function deleteItems(rest: Rest, list: ListFacts, items: readonly Deletable[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const { id, title, etag } of items) {
    if (etag === undefined) continue;
    try {
      await rest.remove(`${listPath(list)}/items(${id})`, etag);
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      if (error.status !== 404) failures.push(`“${title}” was not deleted. ${messageOf(error)}`); // gone already is what was wanted
    }
  }
  return failures;
}
