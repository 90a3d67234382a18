import { type IPropertyPaneCustomFieldProps, type IPropertyPaneField, PropertyPaneFieldType } from '@microsoft/sp-property-pane';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { Community } from '../../domain/community/Community';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import { FacetFields, type FacetFieldsProps } from './FacetFields';
import { facetChoices, type FacetSettings } from './facetSettings';

/** Texts and names that stay while the pane is open. */
export type FacetWords = Pick<FacetFieldsProps, 'id' | 'names' | 'words' | 'strings'>;

type WriteProperty = (property: string, value: unknown) => void;

/** The field of the pane for the filters. It offers the usual values at once and those of the list when they have been read. */
export class FacetPicker {
  private communities: readonly Community[] = [];
  private status: FacetFieldsProps['status'] = 'loading';
  private latest: CommunityRepository | undefined;
  private drawn: { readonly element: HTMLElement; readonly write: WriteProperty } | undefined;

  /** @param settings as they are now */
  public constructor(private readonly settings: () => FacetSettings, private readonly words: FacetWords) {}

  /** Reads the values that are in use; an answer of a source that is no longer chosen is dropped. */
  public load(repository: CommunityRepository): void {
    this.latest = repository;
    this.show([], 'loading');
    repository.findAll().then(
      ({ items }) => this.latest === repository && this.show(items, 'ready'),
      () => this.latest === repository && this.show([], 'failed') // the field says so; the part itself shows the cause
    );
  }

  public field(): IPropertyPaneField<IPropertyPaneCustomFieldProps> {
    return {
      type: PropertyPaneFieldType.Custom,
      targetProperty: 'facets',
      properties: {
        key: 'facets',
        onRender: (element, _context, changeCallback) => {
          this.drawn = { element, write: (property, value) => changeCallback?.(property, value) };
          this.draw();
        },
        onDispose: element => {
          if (this.drawn?.element === element) this.drawn = undefined;
          ReactDom.unmountComponentAtNode(element);
        }
      }
    };
  }

  private show(communities: readonly Community[], status: FacetFieldsProps['status']): void {
    this.communities = communities;
    this.status = status;
    this.draw();
  }

  private draw(): void {
    if (!this.drawn) return;
    const { element, write } = this.drawn;
    const settings = this.settings();
    const onChange = (next: FacetSettings): void => {
      for (const name of ['facets', 'preset', 'locked'] as const) if (next[name] !== settings[name]) write(name, next[name]);
      this.draw();
    };
    const choices = facetChoices(this.communities, settings);
    ReactDom.render(<FacetFields {...this.words} settings={settings} choices={choices} status={this.status} onChange={onChange} />, element);
  }
}
