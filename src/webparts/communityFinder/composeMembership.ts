import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { connectGraph, GRAPH } from '../../adapters/graph/connectGraph';
import { GraphMembership } from '../../adapters/graph/GraphMembership';
import { membershipMemory, sessionStore } from '../../adapters/graph/membershipMemory';
import type { MembershipDirectory } from '../../domain/community/Membership';
import type { Viewer } from '../../domain/Viewer';

/** @param userKey tells users apart without naming them */
export function composeMembership(tokens: WebPartContext['aadTokenProviderFactory'], viewer: Viewer, userKey?: string): MembershipDirectory {
  const getToken = async (): Promise<string> => (await tokens.getTokenProvider()).getToken(GRAPH);
  return new GraphMembership(connectGraph(getToken), membershipMemory(sessionStore(), userKey), viewer.isGuest);
}
