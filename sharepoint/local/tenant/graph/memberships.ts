import type { DatabaseSync } from 'node:sqlite';
import type { Person } from '../../people';
import { quoted } from '../storage/database';
import type { List, ListStore } from '../storage/lists';
import { HUB_WEB } from '../webs';

/** A Microsoft 365 group that somebody is in. */
export interface Membership {
  readonly groupId: string;
  readonly name: string;
}

const COMMUNITIES = 'Lists/Communities';

/** The groups behind the communities that people.ts names for the person; a private channel has the group of its team. */
export function membershipsOf(database: DatabaseSync, lists: ListStore, person: Person): readonly Membership[] {
  const list = lists.byUrl(HUB_WEB.path, COMMUNITIES);
  if (!list || !hasColumns(list)) return [];
  const rows = database
    .prepare(`SELECT "Title" AS title, "HubGroupId" AS groupId FROM ${quoted(list.table)}
      WHERE "HubGroupId" IS NOT NULL ORDER BY "HubKind" = 'Team' DESC, "ID"`)
    .all();
  const mine = new Set(rows.filter(row => person.communities.includes(String(row.title))).map(row => String(row.groupId)));
  return [...mine].map(groupId => ({ groupId, name: String(rows.find(row => row.groupId === groupId)?.title) }));
}

const hasColumns = (list: List): boolean => ['HubGroupId', 'HubKind'].every(name => list.fields.some(field => field.internalName === name));
