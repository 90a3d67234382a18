import type { Person } from '../../people';
import type { SqlText } from '../items/filterSql';
import type { Services } from '../rest/routes';
import { mayOpen, webAt } from '../webs';

/** Security trimming: the documents that the person may read, as a condition on `search_documents AS d`. */
export function visibleSql({ database, lists, permissions }: Services, person: Person): SqlText {
  const [whole, own]: [number[], number[]] = [[], []];
  for (const { id, kind, web, list_key: listKey } of database.prepare('SELECT * FROM search_scopes').all()) {
    if (!mayOpen(webAt(String(web)), person)) continue;
    const list = kind === 'site' ? undefined : lists.all().find(candidate => candidate.key === listKey);
    const isReadable = kind === 'site' || (list !== undefined && !list.settings.NoCrawl && permissions.allows(list, person, 'read'));
    const isOwnOnly = kind === 'items' && list?.ownItemsOnly && !permissions.seesAllItems(list, person);
    if (isReadable) (isOwnOnly ? own : whole).push(Number(id));
  }
  return { sql: `(d.scope IN (${whole.join()}) OR (d.scope IN (${own.join()}) AND d.author = ?))`, values: [person.id] };
}
