import * as React from 'react';
import type { OwnerTools } from '../../ui/OwnerTools';
import { ListTool } from './ListTool';
import type { OwnerStrings } from '../loc/owners/OwnerStrings';

export interface OwnerToolsOptions {
  /** Absolute URL of the site that holds the lists. */
  readonly webUrl: string;
  /** Web-relative URLs of the lists that the part needs; none when the page author chose lists of their own. */
  readonly lists: readonly string[];
  /** Language tag of the texts. */
  readonly language: string;
}

/** Tools that page editors get. Their code is not part of what visitors load. */
export function ownerTools({ webUrl, lists, language }: OwnerToolsOptions): OwnerTools {
  const loadSetup = async () => {
    const [tool, strings] = await Promise.all([import(/* webpackChunkName: 'list-setup' */ './setupTool'), loadStrings(language)]);
    return { SetupPanel: tool.SetupPanel, setup: tool.composeListSetup(webUrl, lists), strings };
  };
  return {
    setup: onDone => (
      <ListTool load={loadSetup}>
        {({ SetupPanel, setup, strings }) => <SetupPanel setup={setup} strings={strings.setup} onDone={onDone} />}
      </ListTool>
    )
  };
}

async function loadStrings(language: string): Promise<OwnerStrings> {
  const isFrench = /^fr\b/i.test(language);
  const { ownerStrings } = await (isFrench
    ? import(/* webpackChunkName: 'owner-texts-fr' */ '../loc/owners/fr-fr')
    : import(/* webpackChunkName: 'owner-texts-en' */ '../loc/owners/en-us'));
  return ownerStrings;
}
