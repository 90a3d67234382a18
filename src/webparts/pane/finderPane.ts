import {
  DynamicDataSharedDepth, type IPropertyPaneConfiguration, type IPropertyPaneGroup, PropertyPaneDynamicField, PropertyPaneDynamicFieldSet, PropertyPaneLabel,
  PropertyPaneSlider, PropertyPaneTextField
} from '@microsoft/sp-property-pane';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import { type Facet, type View, VIEWS } from '../../domain/finding/Choice';
import { communitiesList } from '../../lists/communities.list';
import { finderOptions, linkNameOf, PAGE_SIZE, signUpUrlOf, type StoredOptions } from '../communityFinder/finderOptions';
import { finderSource, sourceName, SOURCES, type StoredSource } from '../communityFinder/finderSource';
import { siteUrl } from '../siteUrl';
import { FacetPicker } from './FacetPicker';
import { choiceField, type Fields, siteField, titleFields } from './fields';
import { ListPicker } from './ListPicker';
import type { PaneHost, PartPane } from './PartPane';

type FinderPaneProperties = StoredOptions & StoredSource & { readonly headingLevel?: string | number };

/** What the pane has from the part beside its properties. */
export interface FinderPaneParts {
  /** Of the source that is chosen now. */
  communities(): CommunityRepository;
  /** Whether the site belongs to a hub. */
  readonly isInHub: boolean;
  /** Names of facets and views, and words of the lists, as visitors see them. */
  readonly names: Readonly<Record<Facet, string>>;
  readonly views: Readonly<Record<View, string>>;
  readonly words: Readonly<Partial<Record<string, string>>>;
}

/** The pane of the finder: where communities come from, what visitors are offered, and how the part stands with others of the page. */
export function finderPane(host: PaneHost<FinderPaneProperties>, parts: FinderPaneParts): PartPane {
  const { strings, context } = host;
  const options = (): ReturnType<typeof finderOptions> => finderOptions(host.properties());
  const lists = new ListPicker(strings, host.refresh);
  const words = { id: `hub-pane-${context.instanceId}`, names: parts.names, words: parts.words, strings: strings.finder.facets };
  const filters = new FacetPicker(options, words);

  const read = (): void => {
    const source = finderSource(host.properties());
    if (source.kind === 'list') lists.load(siteUrl(source.site, context.pageContext.web.absoluteUrl));
    filters.load(parts.communities());
  };

  return {
    onOpen: read,
    onChange: property => {
      if (['source', 'site', 'list'].includes(property)) read();
      if (property === 'source') host.refresh();
    },
    configuration: (): IPropertyPaneConfiguration => ({
      pages: [{ groups: [contentGroup(), sourceGroup(), filterGroup(), connectionGroup()] }]
    })
  };

  function contentGroup(): IPropertyPaneGroup {
    const { finder } = strings;
    const { view, pageSize } = options();
    const views = Object.fromEntries(VIEWS.map(name => [name, parts.views[name]]));
    return {
      groupName: strings.content,
      groupFields: [
        ...titleFields(strings, host.properties().headingLevel),
        choiceField('view', finder.view, views, view),
        PropertyPaneSlider('pageSize', { label: finder.pageSize, min: PAGE_SIZE.min, max: PAGE_SIZE.max, step: 6, value: pageSize, showValue: true }),
        PropertyPaneTextField('signUpUrl', {
          label: finder.signUpUrl,
          description: finder.signUpUrlHelp,
          placeholder: 'https://',
          deferredValidationTime: 500,
          onGetErrorMessage: value => (!value.trim() || signUpUrlOf(value) ? '' : finder.signUpUrlInvalid)
        })
      ]
    };
  }

  function sourceGroup(): IPropertyPaneGroup {
    const { finder } = strings;
    const chosen = sourceName(host.properties());
    const offered = SOURCES.filter(name => name !== 'hub' || parts.isInHub || chosen === 'hub');
    const texts = Object.fromEntries(offered.map(name => [name, finder.sources[name]]));
    return {
      groupName: strings.source,
      groupFields: [choiceField('source', finder.source, texts, chosen), ...placeFields(chosen)]
    };
  }

  function placeFields(chosen: ReturnType<typeof sourceName>): Fields {
    const source = finderSource(host.properties());
    if (source.kind === 'hub') return [PropertyPaneLabel('source', { text: strings.finder.hubHelp })];
    const list = lists.field('list', strings.communitiesList, communitiesList.title, source.list);
    return chosen === 'site' ? [siteField(strings, context.pageContext.web.absoluteUrl), list] : [list];
  }

  function filterGroup(): IPropertyPaneGroup {
    const { finder } = strings;
    return {
      groupName: finder.filters,
      groupFields: [filters.field(), choiceField('guestsSee', finder.guestsSee, finder.guestsSeeOptions, options().guestsSee)]
    };
  }

  function connectionGroup(): IPropertyPaneGroup {
    const { finder } = strings;
    return {
      groupName: finder.connections,
      groupFields: [
        PropertyPaneTextField('linkName', {
          label: finder.linkName,
          description: finder.linkNameHelp,
          deferredValidationTime: 500,
          onGetErrorMessage: value => (value.trim().toLowerCase() === linkNameOf(value) ? '' : finder.linkNameInvalid)
        }),
        PropertyPaneDynamicFieldSet({
          label: finder.textFromPage,
          fields: [PropertyPaneDynamicField('searchText', { label: finder.textFromPage })],
          sharedConfiguration: { depth: DynamicDataSharedDepth.Property }
        })
      ]
    };
  }
}
