import { type IPropertyPaneCustomFieldProps, type IPropertyPaneField, PropertyPaneFieldType } from '@microsoft/sp-property-pane';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { Listing } from '../../domain/Listing';
import { FacetFields, type FacetFieldsProps } from './FacetFields';
import type { FacetChoices, FacetSettings } from './facetSettings';

/** Facets of a kind of rows, with texts and names that stay while the pane is open. */
export interface FacetKind<F extends string, T> extends Pick<FacetFieldsProps<F>, 'id' | 'all' | 'names' | 'words' | 'strings'> {
  /** What can be preset. */
  choicesOf(rows: readonly T[], settings: FacetSettings<F>): FacetChoices<F>;
}

interface Rows<T> {
  findAll(): Promise<Pick<Listing<T>, 'items'>>;
}

type WriteProperty = (property: string, value: unknown) => void;

/** The field of the pane for the filters. It offers the usual values at once and those of the list when they have been read. */
export class FacetPicker<F extends string, T> {
  private rows: readonly T[] = [];
  private status: FacetFieldsProps<F>['status'] = 'loading';
  private latest: Rows<T> | undefined;
  private drawn: { readonly element: HTMLElement; readonly write: WriteProperty } | undefined;

  /** @param settings as they are now */
  public constructor(private readonly settings: () => FacetSettings<F>, private readonly kind: FacetKind<F, T>) {}

  /** Reads the values that are in use; an answer of a source that is no longer chosen is dropped. */
  public load(repository: Rows<T>): void {
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

  private show(rows: readonly T[], status: FacetFieldsProps<F>['status']): void {
    this.rows = rows;
    this.status = status;
    this.draw();
  }

  private draw(): void {
    if (!this.drawn) return;
    const { element, write } = this.drawn;
    const settings = this.settings();
    const onChange = (next: FacetSettings<F>): void => {
      for (const name of ['facets', 'preset', 'locked'] as const) if (next[name] !== settings[name]) write(name, next[name]);
      this.draw();
    };
    const { choicesOf, ...texts } = this.kind;
    ReactDom.render(<FacetFields<F> {...texts} settings={settings} choices={choicesOf(this.rows, settings)} status={this.status} onChange={onChange} />, element);
  }
}
