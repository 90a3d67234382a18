import type { PaneStrings } from './PaneStrings';

/** The panes of all parts. Visitors never load it. */
export type PaneCode = typeof import('./paneCode');

export interface LoadedPane {
  readonly code: PaneCode;
  readonly strings: PaneStrings;
}

/** @param language tag of the texts */
export async function loadPane(language: string): Promise<LoadedPane> {
  const [code, { paneStrings }] = await Promise.all([
    import(/* webpackChunkName: 'property-pane' */ './paneCode'),
    /^fr\b/i.test(language)
      ? import(/* webpackChunkName: 'property-pane-texts-fr' */ '../loc/pane/fr-fr')
      : import(/* webpackChunkName: 'property-pane-texts-en' */ '../loc/pane/en-us')
  ]);
  return { code, strings: paneStrings };
}
