import * as React from 'react';
import { LateTool } from '../../ui/LateTool';
import type { OwnerTools } from '../../ui/OwnerTools';
import type { OwnerStrings } from '../loc/owners/OwnerStrings';
import type { HealthSource, HealthTool as HealthToolComponent, HealthToolProps } from './HealthTool';

type SetupTool = typeof import('./setupTool');

/** A list whose rows can be checked. */
export type CheckedList = Omit<HealthSource, 'webUrl' | 'lists'>;

export interface OwnerToolsOptions {
  /** Absolute URL of the site that holds the lists. */
  readonly webUrl: string;
  /** Web-relative URLs of the lists that the part needs; none when the page author chose lists of their own. */
  readonly lists: readonly string[];
  /** Language tag of the texts. */
  readonly language: string;
  readonly health?: CheckedList;
}

/** Tools that page editors and owners get. Their code is not part of what visitors load. */
export function ownerTools(options: OwnerToolsOptions): OwnerTools {
  const { lists, health } = options;
  return { ...(lists.length > 0 && listTools(options)), health: health && healthTool(options, health) };
}

function listTools({ webUrl, lists, language }: OwnerToolsOptions): Pick<OwnerTools, 'setup' | 'lists'> {
  const load = async (): Promise<{ tool: SetupTool; setup: ReturnType<SetupTool['composeListSetup']>; strings: OwnerStrings }> => {
    const [tool, strings] = await Promise.all([import(/* webpackChunkName: 'list-setup' */ './setupTool'), loadStrings(language)]);
    return { tool, setup: tool.composeListSetup(webUrl, lists), strings };
  };
  return {
    setup: onDone => (
      <LateTool load={load}>
        {({ tool: { SetupPanel }, setup, strings }) => <SetupPanel setup={setup} strings={strings.setup} onDone={onDone} />}
      </LateTool>
    ),
    lists: onMended => (
      <LateTool load={load} isQuiet>
        {({ tool: { ListBar }, setup, strings }) => <ListBar setup={setup} strings={strings.setup} onMended={onMended} />}
      </LateTool>
    )
  };
}

function healthTool({ webUrl, lists, language }: OwnerToolsOptions, source: CheckedList): OwnerTools['health'] {
  const load = async (): Promise<Omit<HealthToolProps, 'view'> & { HealthTool: typeof HealthToolComponent }> => {
    const [tool, strings] = await Promise.all([import(/* webpackChunkName: 'list-health' */ './HealthTool'), loadStrings(language)]);
    return { HealthTool: tool.HealthTool, ports: tool.composeHealth({ webUrl, lists, ...source }), strings };
  };
  return view => (
    <LateTool load={load} isQuiet={!view.isOpen}>
      {({ HealthTool, ports, strings }) => <HealthTool ports={ports} strings={strings} view={view} />}
    </LateTool>
  );
}

async function loadStrings(language: string): Promise<OwnerStrings> {
  const isFrench = /^fr\b/i.test(language);
  const { ownerStrings } = await (isFrench
    ? import(/* webpackChunkName: 'owner-texts-fr' */ '../loc/owners/fr-fr')
    : import(/* webpackChunkName: 'owner-texts-en' */ '../loc/owners/en-us'));
  return ownerStrings;
}
