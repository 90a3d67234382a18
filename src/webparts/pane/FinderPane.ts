import {
  DynamicDataSharedDepth, type IPropertyPaneConfiguration, type IPropertyPaneGroup, PropertyPaneDynamicField, PropertyPaneDynamicFieldSet, PropertyPaneLabel,
  PropertyPaneSlider, PropertyPaneTextField
} from '@microsoft/sp-property-pane';
import type { Community } from '../../domain/community/Community';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import { type Facet, FACETS, type FinderOptions, type View, VIEWS } from '../../domain/finding/Choice';
import { communitiesFacts } from '../../lists/communities.facts';
import { finderOptions, PAGE_SIZE, type StoredOptions } from '../communityFinder/finderOptions';
import { finderSource, sourceName, SOURCES, type StoredSource } from '../communityFinder/finderSource';
import { linkOf } from '../linkOf';
import { siteUrl } from '../siteUrl';
import { FacetPicker } from './FacetPicker';
import { facetChoices } from './facetSettings';
import { accessField, choiceField, type Fields, linkNameField, siteField, titleFields } from './fields';
import { ListPicker } from './ListPicker';
import type { FinderPaneStrings } from './PaneStrings';
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
export class FinderPane implements PartPane {
  private readonly lists: ListPicker;
  private readonly filters: FacetPicker<Facet, Community>;
  private readonly texts: FinderPaneStrings;
  private readonly pageWebUrl: string;

  public constructor(private readonly host: PaneHost<FinderPaneProperties>, private readonly parts: FinderPaneParts) {
    const { strings, context } = host;
    this.texts = strings.finder;
    this.pageWebUrl = context.pageContext.web.absoluteUrl;
    this.lists = new ListPicker(strings, host.refresh);
    const id = `hub-pane-${context.instanceId}`;
    this.filters = new FacetPicker(() => this.options, { id, all: FACETS, names: parts.names, words: parts.words, strings: strings.finder.facets, choicesOf: facetChoices });
  }

  public onOpen(): void {
    const source = finderSource(this.host.properties());
    if (source.kind === 'list') this.lists.load(siteUrl(source.site, this.pageWebUrl));
    this.filters.load(this.parts.communities());
  }

  public onChange(property: string): void {
    if (['source', 'site', 'list'].includes(property)) this.onOpen();
    if (property === 'source') this.host.refresh();
  }

  public configuration(): IPropertyPaneConfiguration {
    return { pages: [{ groups: [this.contentGroup(), this.sourceGroup(), this.filterGroup(), this.connectionGroup()] }] };
  }

  private get options(): FinderOptions {
    return finderOptions(this.host.properties());
  }

  private contentGroup(): IPropertyPaneGroup {
    const { texts, host: { strings, properties } } = this;
    const { view, pageSize } = this.options;
    const views = Object.fromEntries(VIEWS.map(name => [name, this.parts.views[name]]));
    return {
      groupName: strings.content,
      groupFields: [
        ...titleFields(strings, properties().headingLevel),
        choiceField('view', texts.view, views, view),
        PropertyPaneSlider('pageSize', { label: texts.pageSize, min: PAGE_SIZE.min, max: PAGE_SIZE.max, step: 6, value: pageSize, showValue: true }),
        PropertyPaneTextField('signUpUrl', {
          label: texts.signUpUrl,
          description: texts.signUpUrlHelp,
          placeholder: 'https://',
          deferredValidationTime: 500,
          onGetErrorMessage: value => (!value.trim() || linkOf(value) ? '' : texts.signUpUrlInvalid)
        }),
        accessField(strings)
      ]
    };
  }

  private sourceGroup(): IPropertyPaneGroup {
    const chosen = sourceName(this.host.properties());
    const offered = SOURCES.filter(name => name !== 'hub' || this.parts.isInHub || chosen === 'hub');
    const names = Object.fromEntries(offered.map(name => [name, this.texts.sources[name]]));
    return { groupName: this.host.strings.source, groupFields: [choiceField('source', this.texts.source, names, chosen), ...this.placeFields(chosen)] };
  }

  private placeFields(chosen: ReturnType<typeof sourceName>): Fields {
    const { strings, properties } = this.host;
    const source = finderSource(properties());
    if (source.kind === 'hub') return [PropertyPaneLabel('source', { text: this.texts.hubHelp })];
    const list = this.lists.field('list', strings.communitiesList, communitiesFacts.title, source.list);
    return chosen === 'site' ? [siteField(strings, this.pageWebUrl), list] : [list];
  }

  private filterGroup(): IPropertyPaneGroup {
    const { guestsSee, guestsSeeOptions, filters } = this.texts;
    return { groupName: filters, groupFields: [this.filters.field(), choiceField('guestsSee', guestsSee, guestsSeeOptions, this.options.guestsSee)] };
  }

  private connectionGroup(): IPropertyPaneGroup {
    const { texts } = this;
    return {
      groupName: texts.connections,
      groupFields: [
        linkNameField(texts, texts.linkNameHelp),
        PropertyPaneDynamicFieldSet({
          label: texts.textFromPage,
          fields: [PropertyPaneDynamicField('searchText', { label: texts.textFromPage })],
          sharedConfiguration: { depth: DynamicDataSharedDepth.Property }
        })
      ]
    };
  }
}
