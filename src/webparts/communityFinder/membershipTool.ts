import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { MembershipDirectory } from '../../domain/community/Membership';
import type { Viewer } from '../../domain/Viewer';

export interface MembershipToolOptions {
  readonly tokens: WebPartContext['aadTokenProviderFactory'];
  readonly viewer: Viewer;
  /** Tells users apart without naming them; nothing is kept without it. */
  readonly userKey?: string;
}

/** Memberships by Microsoft Graph. Its code comes with the first question, after what the visitor came for. */
export function membershipTool({ tokens, viewer, userKey }: MembershipToolOptions): MembershipDirectory {
  return {
    find: async groupIds => {
      if (viewer.isAnonymous) return undefined;
      try {
        const { composeMembership } = await import(/* webpackChunkName: 'membership' */ './composeMembership');
        return await composeMembership(tokens, viewer, userKey).find(groupIds);
      } catch {
        return undefined; // the chunk did not come: membership is unknown then, as the port says
      }
    }
  };
}
