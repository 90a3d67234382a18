/** The tenant of the local hub, as Teams links carry it. */
export const TENANT_ID = '00000000-0000-4000-8000-000000000050';

const number = (n: number): string => String(n).padStart(2, '0');

/** Microsoft 365 group id of the nth seeded team. */
export const groupId = (team: number): string => `00000000-0000-4000-8000-0000000002${number(team)}`;

/** Thread id of the nth channel of a team; channel 0 is the team's general channel. */
export const threadId = (team: number, channel = 0): string => `19:team${number(team)}channel${number(channel)}@thread.tacv2`;

/**
 * A link as Teams' own "Get link to team" makes it.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-links
 */
export function teamLink(team: number, name: string): { Url: string; Description: string } {
  const query = `groupId=${groupId(team)}&tenantId=${TENANT_ID}`;
  return { Url: `https://teams.microsoft.com/l/team/${encodeURIComponent(threadId(team))}/conversations?${query}`, Description: name };
}

export function channelLink(team: number, channel: number, name: string): { Url: string; Description: string } {
  const query = `groupId=${groupId(team)}&tenantId=${TENANT_ID}`;
  const path = `${encodeURIComponent(threadId(team, channel))}/${encodeURIComponent(name)}`;
  return { Url: `https://teams.microsoft.com/l/channel/${path}?${query}`, Description: name };
}
