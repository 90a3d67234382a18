import * as React from 'react';
import { LateTool } from '../../ui/LateTool';
import type { OwnerTools } from '../../ui/OwnerTools';
import type { OwnerStrings } from '../loc/owners/OwnerStrings';
import type { CheckedLists, PieceSource } from './HealthPiece';
import type { HealthTool as HealthToolComponent, HealthToolProps } from './HealthTool';
import { loadPiece } from './loadPiece';

type SetupTool = typeof import('./setupTool');

export interface OwnerToolsOptions extends PieceSource {
  /** Web-relative URLs of the lists that the part needs; none when the page author chose lists of their own. */
  readonly lists: readonly string[];
  /** Those whose rows can be checked. */
  readonly checked?: CheckedLists;
}

/** Tools that page editors and owners get. Their code is not part of what visitors load. */
export function ownerTools(options: OwnerToolsOptions): OwnerTools {
  const { lists, checked } = options;
  return { ...(lists.length > 0 && listTools(options)), health: checked && healthTool(options, checked) };
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

function healthTool(options: OwnerToolsOptions, checked: CheckedLists): OwnerTools['health'] {
  const load = async (): Promise<Omit<HealthToolProps, 'view'> & { HealthTool: typeof HealthToolComponent }> => {
    const [tool, makePiece, strings] = await Promise.all([
      import(/* webpackChunkName: 'list-health' */ './HealthTool'), loadPiece(checked, options), loadStrings(options.language)
    ]);
    return { HealthTool: tool.HealthTool, piece: makePiece(strings), loadLists: tool.listsLoader(options.webUrl, options.lists), strings };
  };
  return view => (
    <LateTool load={load} isQuiet={!view.isOpen}>
      {({ HealthTool, ...tool }) => <HealthTool {...tool} view={view} />}
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
