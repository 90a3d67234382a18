import { GROUP_FACETS, GROUP_VIEWS, type GroupOptions, type GroupView } from '../../domain/workingGroup/GroupChoice';
import { facetsIn, linkNameOf, presetIn, textOf } from '../storedOptions';

/** How the page holds the options, where nothing is taken on trust. */
export type StoredGroupOptions = { readonly [name in keyof GroupOptions]?: unknown };

/** @returns what the page author decided; what is missing or wrong is as usual */
export function groupOptions(stored: StoredGroupOptions): GroupOptions {
  const preset = presetIn(GROUP_FACETS, stored.preset);
  return {
    facets: Array.isArray(stored.facets) ? facetsIn(GROUP_FACETS, stored.facets) : GROUP_FACETS,
    preset,
    // a lock without a preset would only take the facet away
    locked: facetsIn(GROUP_FACETS, stored.locked).filter(facet => preset[facet]),
    view: GROUP_VIEWS.find(view => view === stored.view) ?? ('list' satisfies GroupView),
    isBySubject: stored.isBySubject === true,
    linkName: linkNameOf(textOf(stored.linkName))
  };
}
