import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { PEOPLE, type Person } from '../../people';
import type { UrlValue } from '../items/values';
import { quoted } from '../storage/database';
import { stableGuid, type List, type ListStore } from '../storage/lists';
import { HUB_WEB } from '../webs';

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly isPrivate: boolean;
  readonly webUrl: string | null;
}

/** A team and the Microsoft 365 group behind it, which share an id. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly mail: string | null;
  readonly webUrl: string | null;
  /** "General" first. */
  readonly channels: readonly Channel[];
}

const COMMUNITIES = 'Lists/Communities';
const COLUMNS = ['Title', 'HubKind', 'HubGroupId', 'HubChannelId', 'HubPurpose', 'HubMailbox', 'HubTeamsLink'] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], SQLOutputValue>>;

const textOf = (value: SQLOutputValue): string | null => (value === null ? null : String(value));
const urlOf = (value: SQLOutputValue): string | null => (value === null ? null : (JSON.parse(String(value)) as UrlValue).Url);
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Thread ids look like `19:…@thread.tacv2`; a team's link carries that of its general channel. */
function generalId(row: Row): string {
  const link = decodeURIComponent(urlOf(row.HubTeamsLink) ?? '');
  return /\b19:[^/]+@thread\.\w+/.exec(link)?.[0] ?? `19:${stableGuid(String(row.HubGroupId)).replace(/-/g, '')}@thread.tacv2`;
}

function channelOf(row: Row): Channel {
  const made = `19:${stableGuid(`${String(row.HubGroupId)}/${String(row.Title)}`).replace(/-/g, '')}@thread.tacv2`;
  return {
    id: textOf(row.HubChannelId) ?? made, name: String(row.Title), description: textOf(row.HubPurpose), isPrivate: true, webUrl: urlOf(row.HubTeamsLink)
  };
}

function teamOf(row: Row, rows: readonly Row[]): Team {
  const [name, description, webUrl] = [String(row.Title), textOf(row.HubPurpose), urlOf(row.HubTeamsLink)];
  const general: Channel = { id: generalId(row), name: 'General', description, isPrivate: false, webUrl };
  const mine = rows.filter(other => other.HubKind === 'Private channel' && other.HubGroupId === row.HubGroupId);
  return { id: String(row.HubGroupId), name, description, mail: textOf(row.HubMailbox), webUrl, channels: [general, ...mine.map(channelOf)] };
}

/** The teams behind the communities of the hub's list, and who is in them by people.ts. */
export class Directory {
  public constructor(private readonly database: DatabaseSync, private readonly lists: ListStore) {}

  public teams(): readonly Team[] {
    const list = this.lists.byUrl(HUB_WEB.path, COMMUNITIES);
    if (!list || !hasColumns(list)) return [];
    const rows = this.database.prepare(`SELECT ${COLUMNS.map(quoted).join(', ')} FROM ${quoted(list.table)}
      WHERE "HubKind" IN ('Team', 'Private channel') AND "HubGroupId" IS NOT NULL ORDER BY "ID"`).all() as unknown as Row[];
    return rows.filter(row => row.HubKind === 'Team').map(row => teamOf(row, rows));
  }

  public team(id: string): Team | undefined {
    return this.teams().find(team => isSame(team.id, id));
  }

  public teamsOf(person: Person): readonly Team[] {
    return this.teams().filter(team => isIn(person, team));
  }

  /** @param idOrName object id or user principal name */
  public person(idOrName: string): Person | undefined {
    return PEOPLE.find(({ objectId, userPrincipalName }) => isSame(objectId, idOrName) || isSame(userPrincipalName, idOrName));
  }
}

const hasColumns = (list: List): boolean => COLUMNS.every(name => list.fields.some(field => field.internalName === name));

export const membersOf = (team: Team): readonly Person[] => PEOPLE.filter(person => isIn(person, team));

/** Who is in a private channel is in its team too: Teams lets nobody in otherwise. */
export function isIn(person: Person, team: Team): boolean {
  return person.communities.includes(team.name) || team.channels.some(channel => channel.isPrivate && person.communities.includes(channel.name));
}

/** Graph answers only the private channels that one is in (its page of channel-list). */
export function channelsFor(person: Person, team: Team): readonly Channel[] {
  return team.channels.filter(channel => !channel.isPrivate || person.communities.includes(channel.name));
}
