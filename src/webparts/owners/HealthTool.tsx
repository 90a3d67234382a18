import * as React from 'react';
import { HealthDesk } from '../../features/health/HealthDesk';
import { LateTool } from '../../ui/LateTool';
import type { HealthView } from '../../ui/OwnerTools';
import type { OwnerStrings } from '../loc/owners/OwnerStrings';
import type { HealthPiece } from './HealthPiece';

type SetupTool = typeof import('./setupTool');

interface ListsTool {
  readonly ListCheck: SetupTool['ListCheck'];
  readonly setup: ReturnType<SetupTool['composeListSetup']>;
}

/**
 * Fetches what shows and mends the lists themselves.
 * @param lists web-relative URLs of the usual lists, as far as the part uses them
 * @returns undefined where the page author chose lists of their own
 */
export function listsLoader(webUrl: string, lists: readonly string[]): (() => Promise<ListsTool>) | undefined {
  if (lists.length === 0) return undefined;
  return async () => {
    const { ListCheck, composeListSetup } = await import(/* webpackChunkName: 'list-setup' */ './setupTool');
    return { ListCheck, setup: composeListSetup(webUrl, lists) };
  };
}

export interface HealthToolProps {
  readonly piece: HealthPiece;
  /** As `listsLoader` makes it. */
  readonly loadLists?: () => Promise<ListsTool>;
  readonly strings: OwnerStrings;
  readonly view: HealthView;
}

/** The rows of the lists, what else owners can do with them, and the lists themselves. */
export function HealthTool({ piece: { lists, beneath }, loadLists, strings, view }: HealthToolProps): React.ReactElement {
  return (
    <HealthDesk lists={lists} strings={strings.health} view={view}>
      {onChanged => (
        <>
          {beneath?.(onChanged)}
          {loadLists && (
            <LateTool load={loadLists}>
              {({ ListCheck, setup }) => <ListCheck setup={setup} strings={strings.setup} onMended={onChanged} />}
            </LateTool>
          )}
        </>
      )}
    </HealthDesk>
  );
}
