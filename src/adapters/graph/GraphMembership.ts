import type { IGraphCollection } from '@pnp/graph';
import { AppError } from '../../domain/AppError';
import type { Membership, MembershipDirectory } from '../../domain/community/Membership';
import { toAppError } from '../sharepoint/toAppError';
import type { GraphClient } from './connectGraph';
import type { KnownMembership, MembershipMemory } from './membershipMemory';

/** Most teams whose channels are asked for: each is one request. */
const MOST_TEAMS = 20;
/** Entra ID lets nobody be in more groups than fit on a few pages of 999; more pages mean a server that goes in circles. */
const MOST_PAGES = 10;

/**
 * Asks Microsoft Graph with whatever the tenant has consented to: `User.Read` names the groups, `Channel.ReadBasic.All` the private channels.
 * What Graph refuses is not asked for again in the session.
 */
export class GraphMembership implements MembershipDirectory {
  public constructor(
    private readonly graph: GraphClient,
    private readonly memory: MembershipMemory,
    /** Guests are told their groups, and nothing about teams (microsoftgraph/microsoft-graph-docs#9182, microsoft-graph-docs-contrib#2162). */
    private readonly isGuest: boolean
  ) {}

  public async find(groupIds: readonly string[]): Promise<Membership | undefined> {
    try {
      const before = this.memory.read();
      const known = await this.withChannels(before ?? { groups: await this.findGroups(), channels: {}, asked: [], isRefused: false }, groupIds);
      if (known !== before) this.memory.write(known);
      const { groups, channels } = known;
      return groups && { groups: new Set(groups), channelsOf: new Map(Object.entries(channels).map(([id, threads]) => [id, new Set(threads)])) };
    } catch {
      return undefined; // the finder works without: the port's contract is to say nothing
    }
  }

  /** @returns undefined where Graph refuses; other failures are thrown, since they may pass */
  private async findGroups(): Promise<readonly string[] | undefined> {
    const groups = await unlessRefused(idsOf(this.graph('me/memberOf').select('id').top(999)));
    if (groups || this.isGuest) return groups?.map(lowerCase);
    // a tenant may have consented to teams alone; the route takes no options
    const teams = await unlessRefused(idsOf(this.graph('me/joinedTeams')));
    return teams?.map(lowerCase);
  }

  /** Asks for the private channels of those groups that the person is in. */
  private async withChannels(known: KnownMembership, groupIds: readonly string[]): Promise<KnownMembership> {
    if (this.isGuest || known.isRefused) return known;
    const wanted = [...new Set(groupIds)].filter(id => known.groups?.includes(id) && !known.asked.includes(id)).slice(0, MOST_TEAMS);
    if (wanted.length === 0) return known;
    // one alone shows whether Graph answers at all, so that a refusal costs one request
    const first = await this.findChannels(wanted[0]);
    if (first === 'refused') return { ...known, isRefused: true };
    const answers = [first, ...(await Promise.all(wanted.slice(1).map(id => this.findChannels(id))))];
    const channels = wanted.flatMap((id, index) => (Array.isArray(answers[index]) ? [[id, answers[index]] as const] : []));
    const asked = wanted.filter((_, index) => answers[index] !== 'failed');
    return { ...known, asked: [...known.asked, ...asked], channels: { ...known.channels, ...Object.fromEntries(channels) } };
  }

  /** @returns `missing` where the team was deleted or the group never had one, `failed` where it is worth asking again */
  private async findChannels(groupId: string): Promise<readonly string[] | 'refused' | 'missing' | 'failed'> {
    try {
      // Graph answers only the private channels that one is in (its page of channel-list)
      return await idsOf(this.graph(`teams/${encodeURIComponent(groupId)}/channels`).select('id').filter('membershipType eq \'private\''));
    } catch (error) {
      const { kind } = toAppError(error);
      return kind === 'forbidden' ? 'refused' : kind === 'notFound' ? 'missing' : 'failed';
    }
  }
}

const lowerCase = (id: string): string => id.toLowerCase();

async function unlessRefused<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (toAppError(error).kind === 'forbidden') return undefined;
    throw error;
  }
}

/** @throws AppError for an answer that is no list of objects with ids: half a membership would be a wrong one */
async function idsOf(collection: IGraphCollection): Promise<readonly string[]> {
  const ids: string[] = [];
  let pages = 0;
  for await (const page of collection as AsyncIterable<unknown>) {
    pages++;
    if (!Array.isArray(page) || !page.every(hasId) || pages > MOST_PAGES) throw new AppError('server', 'Graph answered with something that is no list of ids.');
    ids.push(...page.map(({ id }) => id));
  }
  return ids;
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof (value as { readonly id?: unknown } | null)?.id === 'string';
}
